package vn.dondoc.faults.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report that units owe by one day.
 *
 * @param title unique among the reports of a world; mails name it
 * @param day as the document names it
 * @param before whether that day is too late already ("trước ngày"); else it is on time
 * @param opens when the units are given it
 * @param to the unit that receives it, by id
 * @param via the unit that collects it, if any
 */
public record Report(
    String title,
    LocalDate day,
    boolean before,
    Instant opens,
    String to,
    Optional<String> via,
    List<Owing> from) {

  /**
   * A unit that owes it.
   *
   * @param name as mails write it; unique
   * @param onlyAsked "đề nghị" instead of "yêu cầu"
   */
  public record Owing(String unit, String name, boolean onlyAsked) {}

  String reviewer() {
    return via.orElse(to);
  }

  LocalDate lastDay(WorkDays days) {
    return before ? day.minusDays(1) : days.onOrAfter(day);
  }
}
