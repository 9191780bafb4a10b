package vn.dondoc.instructions;

import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;

/** Lets a cascade end once nothing of it is owed or open to decision. */
@Component
class CascadeEnd {
  private final Instructions instructions;
  private final Rounds rounds;
  private final UndatedRegimes undated;
  private final CascadeFlow flow;

  CascadeEnd(Instructions instructions, Rounds rounds, UndatedRegimes undated, CascadeFlow flow) {
    this.instructions = instructions;
    this.rounds = rounds;
    this.undated = undated;
    this.flow = flow;
  }

  /** One at a time: two rounds that close at once would each still see the other one open. */
  void ifNothingIsLeft(InstructionId id) {
    instructions.lock(id);
    var all = rounds.of(id);
    var closed = all.stream().allMatch(round -> round.state() == RoundState.CLOSED);
    if (!all.isEmpty() && closed && !undated.isAnyLeft(id)) {
      flow.allRoundsClosed(id);
    }
  }
}
