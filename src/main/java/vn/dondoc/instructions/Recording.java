package vn.dondoc.instructions;

import org.springframework.stereotype.Component;

/** Writes down an instruction as prepared, with the documents it answers. */
@Component
class Recording {
  private final Instructions instructions;
  private final Regimes regimes;

  Recording(Instructions instructions, Regimes regimes) {
    this.instructions = instructions;
    this.regimes = regimes;
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
  }
}
