package vn.dondoc.instructions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.units.Person;

/** A coordinator ends a cascade of which nothing is owed, though duties without a day are left. */
@Service
public class EndingCascades {
  private final CoordinatedCascades cascades;
  private final Rounds rounds;
  private final UndatedRegimes undated;
  private final CascadeFlow flow;
  private final AuditTrail audit;

  EndingCascades(
      CoordinatedCascades cascades,
      Rounds rounds,
      UndatedRegimes undated,
      CascadeFlow flow,
      AuditTrail audit) {
    this.cascades = cascades;
    this.rounds = rounds;
    this.undated = undated;
    this.flow = flow;
    this.audit = audit;
  }

  /**
   * @throws NotFound if there is no such cascade, or this person does not coordinate its issuer
   * @throws Refusal if it does not run, something of it is owed or to come, or no reason is given
   */
  @Transactional
  public void end(InstructionId id, String reason, Person who) {
    var document = cascades.lockRunning(id, who);
    var because = Reason.required(reason);
    var open = rounds.of(id).stream().filter(one -> one.state() != RoundState.CLOSED).toList();
    if (!open.isEmpty()) {
      throw new Refusal("cascade-still-owed", open.size(), open.get(0).title());
    }
    undated.dropRest(id, because, who.id());
    audit.cascade("CASCADE_ENDED", who.id(), id, document.title(), Change.none().because(because));
    flow.allRoundsClosed(id);
  }
}
