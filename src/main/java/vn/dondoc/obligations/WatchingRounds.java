package vn.dondoc.obligations;

import org.springframework.stereotype.Service;
import vn.dondoc.obligations.NextStep.Close;
import vn.dondoc.obligations.NextStep.Raise;
import vn.dondoc.obligations.NextStep.Wait;

/** Tells a round what comes next. */
@Service
public class WatchingRounds {
  private final Rounds rounds;
  private final Obligations obligations;

  WatchingRounds(Rounds rounds, Obligations obligations) {
    this.rounds = rounds;
    this.obligations = obligations;
  }

  public NextStep nextStepOf(RoundId id) {
    var round = rounds.byId(id).orElseThrow(() -> new NotFound(id));
    if (round.isAllClosed()) {
      return new Close();
    }
    return obligations
        .earliestSignal(id)
        .<NextStep>map(signal -> new Raise(signal.kind().phase(), signal.at()))
        .orElseGet(Wait::new);
  }
}
