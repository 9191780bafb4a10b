package vn.dondoc.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.obligations.ObligationState;

/**
 * What a unit owes, as an entry of its people's own calendars.
 *
 * @param obligation its id: the entry has the same UID for ever
 * @param sequence rises with each change of its day, unit or state
 * @param revisedAt when it last did
 * @param wording of the deadline, in the document's own words; empty once the deadline has moved
 * @param lastDay the last day on time
 * @param safeDay the last working day wholly inside it
 * @param provisional whether the days hang on a computed calendar
 */
record CalendarEvent(
    String obligation,
    int sequence,
    Instant revisedAt,
    ObligationState state,
    String title,
    String unit,
    String wording,
    LocalDate lastDay,
    LocalDate safeDay,
    boolean provisional,
    String receiver,
    Optional<String> via,
    String link) {

  boolean isOwed() {
    return state == ObligationState.OPEN || state == ObligationState.RETURNED;
  }

  boolean isWithdrawn() {
    return state == ObligationState.WITHDRAWN;
  }
}
