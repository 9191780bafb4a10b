package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.SignalsRaised.Raised;

/**
 * What an obligation's due signal means at a given moment. On time it is the signal itself. After a
 * sleep it is the latest one that came due meanwhile, once: passed reminders are dropped,
 * slept-through rungs are told together with the latest. A reminder that wakes up after the cut-off
 * is told to nobody; the miss comes next.
 */
@Component
class CatchingUp {
  private final SignalPlan plan;

  CatchingUp(SignalPlan plan) {
    this.plan = plan;
  }

  Optional<Raised> raise(Round round, Obligation obligation, Instant now) {
    var due = obligation.nextSignal();
    if (due.isEmpty() || due.get().at().isAfter(now)) {
      return Optional.empty();
    }
    var basis = round.basisOf(obligation.tone(), obligation.deadline());
    var coming = plan.signalsFor(basis, due.get().at().minusMillis(1));
    var passed = coming.stream().filter(signal -> !signal.at().isAfter(now)).toList();
    var next = coming.stream().filter(signal -> signal.at().isAfter(now)).findFirst();
    var latest = passed.isEmpty() ? due.get() : passed.get(passed.size() - 1);
    var rungs = new TreeSet<Integer>();
    if (!plan.comesTooLate(latest, obligation.deadline(), now)) {
      rungs.add(latest.rung());
    }
    passed.stream().map(Signal::rung).filter(rung -> rung > 0).forEach(rungs::add);
    return Optional.of(new Raised(obligation.signalled(latest, next), latest, rungs));
  }
}
