package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.UploadPolicy;
import vn.dondoc.units.UnitId;

/** Whether a unit can have issued a plan like that. */
@Component
class IssuedCheck {
  private static final int MAX_TITLE = 500;
  private static final int MAX_SYMBOL = 32;

  private final AnswersCheck answersCheck;
  private final Instructions instructions;
  private final UploadPolicy uploads;

  IssuedCheck(AnswersCheck answersCheck, Instructions instructions, UploadPolicy uploads) {
    this.answersCheck = answersCheck;
    this.instructions = instructions;
    this.uploads = uploads;
  }

  /**
   * @throws Refusal of the field that is wrong
   */
  void check(Issued issued, Document above, UnitId issuer, Instant now) {
    if (isBlank(issued.number())) {
      throw Refusal.ofField("number", "plan-number-missing");
    }
    if (issued.issuedOn() == null) {
      throw Refusal.ofField("issuedOn", "plan-date-missing");
    }
    answersCheck.check(Optional.of(issued.number()), Optional.of(issued.issuedOn()), now);
    if (issued.symbol().length() > MAX_SYMBOL) {
      throw Refusal.ofField("number", "document-number-shape", issued.number());
    }
    checkTitle(issued.title());
    above.issuedOn().ifPresent(day -> requireNotBefore(issued.issuedOn(), day));
    requireFree(issued, above.year(), issuer);
    issued.file().ifPresent(uploads::check);
  }

  private static void checkTitle(String title) {
    if (isBlank(title)) {
      throw Refusal.ofField("title", "title-missing");
    }
    if (title.length() > MAX_TITLE) {
      throw Refusal.ofField("title", "title-too-long", MAX_TITLE);
    }
  }

  private static void requireNotBefore(LocalDate issuedOn, LocalDate above) {
    if (issuedOn.isBefore(above)) {
      throw Refusal.ofField("issuedOn", "issued-before-basis", issuedOn, above);
    }
  }

  private void requireFree(Issued issued, int year, UnitId issuer) {
    instructions
        .withNumber(issuer, issued.number(), year)
        .ifPresent(
            other -> {
              throw Refusal.ofField("number", "number-taken", issued.number(), other.value());
            });
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
