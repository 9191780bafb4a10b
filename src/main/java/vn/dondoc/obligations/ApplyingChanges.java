package vn.dondoc.obligations;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** Does to the work of units what was foreseen, tells them, and lets the rounds look again. */
@Service
public class ApplyingChanges {
  private final Obligations obligations;
  private final ObligationChanges changes;
  private final Rounds rounds;
  private final ObligationFlow flow;
  private final RoundFlow roundFlow;
  private final OpenCount openCount;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApplyingChanges(
      Obligations obligations,
      ObligationChanges changes,
      Rounds rounds,
      ObligationFlow flow,
      RoundFlow roundFlow,
      OpenCount openCount,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.obligations = obligations;
    this.changes = changes;
    this.rounds = rounds;
    this.flow = flow;
    this.roundFlow = roundFlow;
    this.openCount = openCount;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * In the transaction in which the changes were foreseen.
   *
   * @param reason as the units read it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void apply(List<WorkChange> foreseen, Person who, String reason) {
    Map<Round, List<WorkChange>> byRound =
        foreseen.stream()
            .collect(
                Collectors.groupingBy(WorkChange::round, LinkedHashMap::new, Collectors.toList()));
    byRound.forEach((round, changed) -> apply(round, changed, who, reason));
  }

  private void apply(Round round, List<WorkChange> changed, Person who, String reason) {
    for (var kind : WorkChange.Kind.values()) {
      var some = changed.stream().filter(change -> change.kind() == kind).toList();
      if (!some.isEmpty()) {
        switch (kind) {
          case MOVED -> move(round, some, who, reason);
          case WITHDRAWN -> withdraw(round, some, who, reason);
          case ADDED -> add(round, some);
          case TAKEN_OVER, RECKONED ->
              throw new IllegalArgumentException("not a change of the work itself");
        }
      }
    }
  }

  private void move(Round round, List<WorkChange> some, Person who, String reason) {
    save("MOVED", round, some, who, reason);
    roundFlow.wake(round.id());
  }

  private void withdraw(Round round, List<WorkChange> some, Person who, String reason) {
    save("WITHDRAWN", round, some, who, reason);
    flow.withdrawn(some.stream().map(change -> change.after().id()).toList());
    openCount.less(round.id(), some.size());
  }

  private void save(String deed, Round round, List<WorkChange> some, Person who, String reason) {
    for (var change : some) {
      var before = change.before().orElseThrow();
      var after = change.after();
      obligations.save(after);
      changes.add(change.kind(), before, after.dueVersion(), reason, clock.instant());
      var values =
          before.deadline().equals(after.deadline())
              ? Change.of(before.state(), after.state())
              : Change.of(before.deadline(), after.deadline());
      audit.obligation(deed, who.id(), round, after.id(), null, values.because(reason));
    }
    tell(some);
  }

  private void tell(List<WorkChange> some) {
    var after = some.stream().map(WorkChange::after).toList();
    events.publishEvent(new WorkChanged(some.get(0).kind(), after, clock.instant()));
  }

  private void add(Round round, List<WorkChange> some) {
    var opened = obligations.addNew(some.stream().map(WorkChange::after).toList());
    rounds.opened(round.id(), opened.size());
    rounds.fannedOut(round.id(), round.fanOutPosition() + some.size(), true);
    if (!opened.isEmpty()) {
      flow.open(opened.stream().map(Obligation::id).toList());
      events.publishEvent(new ObligationsOpened(round, opened));
    }
    roundFlow.wake(round.id());
  }
}
