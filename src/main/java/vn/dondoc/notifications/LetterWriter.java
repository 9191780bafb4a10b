package vn.dondoc.notifications;

import java.util.Optional;
import vn.dondoc.units.PersonId;

/**
 * Writes one kind of {@link Letter}, at each attempt to send it: what must be known to its reader
 * alone is made then and stored nowhere.
 */
public interface LetterWriter {

  /** In capitals, at most 32; with a word {@code mail-kind.<kind>} in the messages. */
  String kind();

  /** Empty when it should not leave any more. */
  Optional<Letter> write(PersonId recipient);
}
