package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;

/** Whether a number and a day of issue, as a coordinator types them, can be such. */
@Component
class AnswersCheck {
  /** Number, then symbol: "39/KH-UBND", "1405/UBND-KGVX", "22-CT/TU". */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[\\p{L}\\d/.\\- ]{1,57}");

  private static final int LONGEST_REASON = 500;

  private final ZoneId zone;

  AnswersCheck(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * @throws Refusal of the field that is wrong
   */
  void check(StartAnswers answers, Instant now) {
    check(answers.number(), answers.issuedOn(), now);
    answers.accepted().forEach((id, reason) -> checkReason("reasons[" + id + "]", reason));
    answers.acceptsAll().ifPresent(reason -> checkReason("reason", reason));
  }

  private static void checkReason(String field, String reason) {
    if (reason.length() > LONGEST_REASON) {
      throw Refusal.ofField(field, "reason-too-long", LONGEST_REASON);
    }
  }

  /**
   * @throws Refusal of the field that is wrong
   */
  void check(Optional<String> number, Optional<LocalDate> issuedOn, Instant now) {
    if (number.isPresent() && !NUMBER.matcher(number.get()).matches()) {
      throw Refusal.ofField("number", "document-number-shape", number.get());
    }
    var today = now.atZone(zone).toLocalDate();
    if (issuedOn.isPresent() && issuedOn.get().isAfter(today)) {
      throw Refusal.ofField("issuedOn", "date-in-future", issuedOn.get(), today);
    }
  }
}
