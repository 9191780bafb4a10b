package vn.dondoc.units;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody is away for some days.
 *
 * @param to the last day away, itself included
 * @param substitute who acts in her place and gets her mail; when empty, nobody does
 * @param reason as typed; may be empty, since it is nobody's business
 */
public record Absence(
    String id,
    PersonId person,
    LocalDate from,
    LocalDate to,
    Optional<PersonId> substitute,
    String reason) {

  public boolean overlaps(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !to.isBefore(first);
  }
}
