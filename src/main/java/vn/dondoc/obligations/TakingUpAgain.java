package vn.dondoc.obligations;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** Makes an obligation that was set aside heard again, once what is wrong with it is mended. */
@Service
public class TakingUpAgain {
  private static final Logger log = LoggerFactory.getLogger(TakingUpAgain.class);

  private final Obligations obligations;
  private final Rounds rounds;
  private final SignalPlan plan;
  private final ReviewPlan reviews;
  private final RoundFlow flow;
  private final AuditTrail audit;
  private final JdbcClient client;

  TakingUpAgain(
      Obligations obligations,
      Rounds rounds,
      SignalPlan plan,
      ReviewPlan reviews,
      RoundFlow flow,
      AuditTrail audit,
      JdbcClient client) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.plan = plan;
    this.reviews = reviews;
    this.flow = flow;
    this.audit = audit;
    this.client = client;
  }

  /**
   * From the signal on at which it was set aside: what came due meanwhile is caught up with once.
   *
   * @throws NotFound if it is not set aside
   * @throws Refusal if it still cannot be read
   */
  @Transactional
  public void takeUp(ObligationId id, Person who) {
    var aside = aside(id).orElseThrow(() -> new NotFound(id));
    var obligation = readable(id);
    var round = rounds.byId(obligation.round()).orElseThrow();
    var next = signals(round, obligation).stream().filter(one -> one.step() >= aside.step());
    obligations.saveSignals(List.of(obligation.rescheduled(next.findFirst())));
    client.sql("update obligation set set_aside = null where id = ?").param(id.value()).update();
    var change = Change.none().because(aside.reason());
    audit.obligation("OBLIGATION_TAKEN_UP", who.id(), round, id, null, change);
    flow.wake(round.id());
  }

  private record Aside(int step, String reason) {}

  private Optional<Aside> aside(ObligationId id) {
    return client
        .sql(
            """
            select coalesce(next_signal_step, 0) as step, set_aside from obligation
            where id = ? and set_aside is not null for update
            """)
        .param(id.value())
        .query((row, n) -> new Aside(row.getInt("step"), row.getString("set_aside")))
        .optional();
  }

  private Obligation readable(ObligationId id) {
    try {
      return obligations.byId(id).orElseThrow(() -> new NotFound(id));
    } catch (IllegalArgumentException e) {
      log.warn("{} still cannot be read", id, e);
      throw new Refusal("still-unreadable");
    }
  }

  private List<Signal> signals(Round round, Obligation obligation) {
    if (obligation.state() == ObligationState.SUBMITTED) {
      var handedIn = obligation.submittedAt().orElseThrow();
      return reviews.signalsFor(handedIn, handedIn);
    }
    return obligation.state().isOwedByUnit()
        ? plan.signalsFor(
            round.basisOf(obligation.tone(), obligation.deadline()), obligation.openedAt())
        : List.of();
  }
}
