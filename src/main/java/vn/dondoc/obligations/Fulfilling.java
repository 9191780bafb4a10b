package vn.dondoc.obligations;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Closes what needs nobody's word: a plan that was issued, a paper that its receiver noted. */
@Component
class Fulfilling {
  private final Obligations obligations;
  private final ObligationFlow flow;
  private final OpenCount openCount;

  Fulfilling(Obligations obligations, ObligationFlow flow, OpenCount openCount) {
    this.obligations = obligations;
    this.flow = flow;
    this.openCount = openCount;
  }

  void fulfil(Round round, Obligation submitted, Instant now) {
    obligations.save(submitted.accepted(now));
    flow.fulfilled(submitted.id());
    openCount.oneLess(round.id());
  }
}
