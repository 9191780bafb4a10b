package vn.dondoc.instructions;

import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Indicators;

/** Writes down an instruction as prepared, with the documents it answers. */
@Component
class Recording {
  private final Instructions instructions;
  private final Regimes regimes;
  private final Indicators indicators;

  Recording(Instructions instructions, Regimes regimes, Indicators indicators) {
    this.instructions = instructions;
    this.regimes = regimes;
    this.indicators = indicators;
  }

  void record(CascadeDraft draft) {
    draft.bases().stream()
        .filter(basis -> instructions.byId(basis.id()).isEmpty())
        .forEach(basis -> instructions.record(basis, InstructionStatus.RECORDED));
    if (instructions.byId(draft.id()).isPresent()) {
      instructions.promoted(draft.document());
    } else {
      instructions.record(draft.document(), InstructionStatus.RUNNING);
    }
    instructions.answers(draft.id(), draft.bases().stream().map(Document::id).toList());
    regimes.add(draft.id(), draft.addressees(), draft.regimes());
    indicators.add(draft.id(), draft.indicators());
  }
}
