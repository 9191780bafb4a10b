package vn.dondoc.obligations;

import java.util.Optional;
import vn.dondoc.calendar.Deadline;

/**
 * What an act made different, and why. Each at most 10,000 characters; a blank one counts as none.
 *
 * <p>Values are facts, not sentences: a page puts a word in capitals such as {@code SUBMITTED} and
 * a day such as {@code 2024-05-20} into the reader's words ({@code audit.value.*} in messages).
 *
 * @param before the old value; empty when there was none
 * @param after the new value
 * @param reason as the person gave it
 */
public record Change(Optional<String> before, Optional<String> after, Optional<String> reason) {

  public Change {
    before = before.filter(text -> !text.isBlank());
    after = after.filter(text -> !text.isBlank());
    reason = reason.filter(text -> !text.isBlank());
  }

  /** Nothing that has an old or new value, done without a reason. */
  public static Change none() {
    return of((String) null, null);
  }

  /** Null stands for none. */
  public static Change of(String before, String after) {
    return new Change(Optional.ofNullable(before), Optional.ofNullable(after), Optional.empty());
  }

  /** From one state to another. */
  public static Change of(Enum<?> before, Enum<?> after) {
    return of(before.name(), after.name());
  }

  /** A moved deadline. */
  public static Change of(Deadline before, Deadline after) {
    return of(text(before), text(after));
  }

  /** Null stands for none. */
  public Change because(String why) {
    return new Change(before, after, Optional.ofNullable(why));
  }

  private static String text(Deadline deadline) {
    return deadline.bound() + " " + deadline.day();
  }
}
