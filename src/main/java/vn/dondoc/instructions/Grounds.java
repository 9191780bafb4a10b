package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.obligations.Refusal;

/**
 * Why an instruction is changed.
 *
 * @param reason as the units read it
 * @param number of the amending document, whole; it is put on record when there is one
 * @param date of that document
 */
public record Grounds(String reason, Optional<String> number, Optional<LocalDate> date) {
  private static final int MAX_REASON = 1000;

  void check() {
    if (reason == null || reason.isBlank()) {
      throw Refusal.ofField("reason", "change-reason-missing");
    }
    if (reason.length() > MAX_REASON) {
      throw Refusal.ofField("reason", "reason-too-long", MAX_REASON);
    }
  }
}
