package vn.dondoc.instructions;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RoundClosed;
import vn.dondoc.obligations.Rounds;

/** The steps of a running cascade, as its process calls them. */
@Service
public class RunningCascades {
  private final Instructions instructions;
  private final Regimes regimes;
  private final Addressees addressees;
  private final Rounds rounds;
  private final RoundPlan plan;
  private final CascadeEnd end;
  private final AuditTrail audit;
  private final Clock clock;

  RunningCascades(
      Instructions instructions,
      Regimes regimes,
      Addressees addressees,
      Rounds rounds,
      RoundPlan plan,
      CascadeEnd end,
      AuditTrail audit,
      Clock clock) {
    this.instructions = instructions;
    this.regimes = regimes;
    this.addressees = addressees;
    this.rounds = rounds;
    this.plan = plan;
    this.end = end;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The last look before rounds are planned.
   *
   * @throws InstructionInvalid if nobody is addressed
   */
  public void check(InstructionId id) {
    if (!addressees.isAnyOf(id)) {
      throw new InstructionInvalid("draft-has-errors", List.of(Finding.error("no-addressee", "")));
    }
  }

  @Transactional
  public void reject(InstructionId id) {
    instructions.rejected(id, "the check before planning found errors");
    var change = Change.of(InstructionStatus.RUNNING, InstructionStatus.REJECTED);
    audit.cascade("CASCADE_REJECTED", null, id, null, change);
  }

  @Transactional
  public void planRounds(InstructionId id) {
    for (var regime : regimes.of(id)) {
      plan.roundsOf(id, regime, clock.instant()).forEach(rounds::add);
    }
  }

  @EventListener
  void on(RoundClosed closed) {
    end.ifNothingIsLeft(closed.instruction());
  }

  @Transactional
  public void consolidate(InstructionId id) {
    instructions.closed(id, clock.instant());
    var change = Change.of(InstructionStatus.RUNNING, InstructionStatus.CLOSED);
    audit.cascade("CASCADE_CLOSED", null, id, null, change);
  }
}
