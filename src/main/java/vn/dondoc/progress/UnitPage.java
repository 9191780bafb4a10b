package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One unit as far as the reader may know it.
 *
 * @param above the unit it belongs to
 * @param endsOn the last day it exists, if that is known
 * @param people those who act for it; empty when they are not the reader's to know
 * @param work what it owes or owed in what the reader follows, most pressing first
 */
public record UnitPage(
    String id,
    String name,
    String kind,
    Optional<Found.UnitHit> above,
    Optional<LocalDate> endsOn,
    List<Officer> people,
    List<Work> work) {

  /**
   * @param role its code, like {@code focal-point}
   */
  public record Officer(String id, String name, String email, String role, boolean bounced) {}

  /**
   * @param id of the obligation
   * @param late days by which what was handed in came late; 0 in time
   */
  public record Work(
      String id, String title, DocumentRef document, DueDate due, Standing standing, int late) {}

  public Tally tally() {
    var tally = Tally.builder();
    work.forEach(one -> tally.add(one.standing(), 1, one.late() > 0 ? 1 : 0));
    return tally.build();
  }
}
