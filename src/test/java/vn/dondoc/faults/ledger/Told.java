package vn.dondoc.faults.ledger;

import java.time.Instant;
import java.util.List;

/**
 * A mail that the server accepted.
 *
 * @param address in the envelope
 * @param sent by the program's clock, to the second
 */
public record Told(String messageId, String address, Kind kind, Instant sent, List<Line> lines) {

  /**
   * @param title of a report
   * @param unit name of one that owes it
   */
  public record Line(String title, String unit) {}

  List<String> subject(Line line) {
    return List.of(address, line.title(), line.unit());
  }

  String about(Line line) {
    return "%s to %s of %s: %s, sent %s (%s)"
        .formatted(
            kind,
            address,
            line.unit(),
            line.title(),
            sent.atZone(World.ZONE).toLocalDateTime(),
            messageId);
  }
}
