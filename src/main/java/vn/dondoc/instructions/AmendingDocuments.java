package vn.dondoc.instructions;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Refusal;

/** Puts the document that changes an instruction on record, in the chain below it. */
@Component
class AmendingDocuments {
  private final Instructions instructions;
  private final AnswersCheck answersCheck;
  private final Clock clock;

  AmendingDocuments(Instructions instructions, AnswersCheck answersCheck, Clock clock) {
    this.instructions = instructions;
    this.answersCheck = answersCheck;
    this.clock = clock;
  }

  /** Without a number there is nothing to put on record; the reason is in the audit trail. */
  void record(Document amended, Grounds grounds) {
    answersCheck.check(grounds.number(), grounds.date(), clock.instant());
    grounds.number().ifPresent(number -> record(amended, number, grounds));
  }

  private void record(Document amended, String number, Grounds grounds) {
    var year = grounds.date().map(day -> day.getYear()).orElse(amended.year());
    instructions
        .withNumber(amended.issuer(), number, year)
        .ifPresent(
            other -> {
              throw Refusal.ofField("number", "number-taken", number, other.value());
            });
    var id = idBelow(amended.id());
    var symbol = number.replaceFirst("^\\d+", "");
    var title = grounds.reason().strip();
    instructions.record(
        new Document(
            id,
            grounds.number(),
            symbol.substring(0, Math.min(symbol.length(), 32)),
            grounds.date(),
            year,
            amended.issuer(),
            title.substring(0, Math.min(title.length(), 500))),
        InstructionStatus.RECORDED);
    instructions.answers(id, List.of(amended.id()));
  }

  /** "svhtt-2024-dc-1" and so on. */
  private InstructionId idBelow(InstructionId amended) {
    var stem = amended.value().substring(0, Math.min(amended.value().length(), 56)) + "-dc-";
    var next = 1;
    while (instructions.byId(new InstructionId(stem + next)).isPresent()) {
      next++;
    }
    return new InstructionId(stem + next);
  }
}
