package vn.dondoc.faults.ledger;

import java.time.Instant;
import java.util.List;

/**
 * Something that a person must be told of one unit's report.
 *
 * @param title of the report
 * @param unit that owes it, by the name that mails write
 * @param at not to be told earlier
 * @param trueUntil not to be told later: it is handed in then
 */
public record Due(
    String address, Kind kind, String title, String unit, Instant at, Instant trueUntil) {

  List<String> subject() {
    return List.of(address, title, unit);
  }

  boolean isOf(Told.Line line) {
    return title.equals(line.title()) && unit.equals(line.unit());
  }

  @Override
  public String toString() {
    return "%s to %s of %s: %s, due %s"
        .formatted(kind, address, unit, title, at.atZone(World.ZONE).toLocalDateTime());
  }
}
