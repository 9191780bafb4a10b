package vn.dondoc.obligations;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the round's work to its units, a group at a time, so that a restart goes on where it was.
 */
@Service
public class FanningOut {
  /** Measured best between 100 and 200 starts per engine command. */
  private static final int GROUP = 150;

  private final Rounds rounds;
  private final Addressees addressees;
  private final Obligations obligations;
  private final ObligationFlow flow;
  private final SignalPlan plan;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FanningOut(
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

  /** Returns whether units remain to be given their work. */
  @Transactional
  public boolean nextGroup(RoundId id) {
    var round = rounds.byId(id).orElseThrow(() -> new NotFound(id));
    var now = clock.instant();
    var units =
        addressees.group(round.instruction(), round.regime(), round.fanOutPosition(), GROUP);
    var wanted =
        units.stream()
            .filter(one -> !one.withdrawn())
            .map(one -> Obligation.opened(round, one.unit(), one.tone(), now, plan))
            .toList();
    var opened = wanted.isEmpty() ? wanted : obligations.addNew(wanted);
    var complete = units.size() < GROUP;
    rounds.fannedOut(id, round.fanOutPosition() + units.size(), opened.size(), complete);
    if (!opened.isEmpty()) {
      flow.open(opened.stream().map(Obligation::id).toList());
      events.publishEvent(new ObligationsOpened(round, opened));
    }
    return !complete;
  }
}
