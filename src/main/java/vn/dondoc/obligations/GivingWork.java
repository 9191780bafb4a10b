package vn.dondoc.obligations;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives one group of units what they owe for a round: all of them, or none. */
@Component
class GivingWork {
  /** Measured best between 100 and 300 starts per engine command. */
  static final int GROUP = 200;

  private final Rounds rounds;
  private final Addressees addressees;
  private final Obligations obligations;
  private final ObligationFlow flow;
  private final SignalPlan plan;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GivingWork(
      Rounds rounds,
      Addressees addressees,
      Obligations obligations,
      ObligationFlow flow,
      SignalPlan plan,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rounds = rounds;
    this.addressees = addressees;
    this.obligations = obligations;
    this.flow = flow;
    this.plan = plan;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Returns how many addressees there were after {@code position}, at most {@link #GROUP}. The
   * round's own row comes last, since other groups wait for it.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public int give(Round round, int position) {
    var now = clock.instant();
    var units = addressees.group(round.instruction(), round.regime(), position, GROUP);
    var wanted =
        units.stream()
            .filter(one -> !one.withdrawn())
            .map(one -> Obligation.opened(round, one.unit(), one.tone(), now, plan))
            .toList();
    var opened = wanted.isEmpty() ? wanted : obligations.addNew(wanted);
    if (!opened.isEmpty()) {
      flow.open(opened.stream().map(Obligation::id).toList());
      events.publishEvent(new ObligationsOpened(round, opened));
      rounds.opened(round.id(), opened.size());
    }
    return units.size();
  }
}
