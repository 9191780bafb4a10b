package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.units.PersonId;

/**
 * The receiver's word on a wish for more time.
 *
 * @param reason empty when there was nothing to add
 * @param day the new last day; empty when it was refused
 */
record Decision(PersonId by, Instant at, Optional<String> reason, Optional<LocalDate> day) {

  ExtensionState state() {
    return day.isPresent() ? ExtensionState.GRANTED : ExtensionState.REFUSED;
  }
}
