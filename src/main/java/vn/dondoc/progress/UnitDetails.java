package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;

/**
 * A unit as its administrator sees it.
 *
 * @param above hers that it lies in, topmost first
 * @param movable whether the unit above it is hers too, so that she may choose another
 * @param open what it still owes, earliest first; at most as many as a page holds
 * @param owed how many it still owes
 * @param comingIn running rounds that it receives or collects
 * @param staff who has a role in it, in the Vietnamese order of names
 */
public record UnitDetails(
    Unit unit,
    List<Named> above,
    boolean movable,
    List<OpenReport> open,
    int owed,
    int comingIn,
    List<Staff> staff,
    List<Deed> record) {

  /** A unit to go to. */
  public record Named(String id, String name) {}

  /** One report still owed. */
  public record OpenReport(String title, DueDate due, Standing standing) {}

  /**
   * @param roles codes, of this unit only
   */
  public record Staff(Person person, List<String> roles) {}

  /**
   * @param type key under {@code audit.*}
   */
  public record Deed(
      Instant at, String actor, String type, Optional<String> before, Optional<String> after) {}
}
