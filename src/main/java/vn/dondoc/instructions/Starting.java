package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.duties.AssigningDuties;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** A coordinator starts an instruction: all of it is recorded and its process runs, or nothing. */
@Service
public class Starting {
  private final Answering answering;
  private final AddresseeResolution resolution;
  private final Recording recording;
  private final AnsweredFindings answeredFindings;
  private final Instructions instructions;
  private final Addressees addressees;
  private final AssigningDuties duties;
  private final CascadeFlow flow;
  private final AuditTrail audit;
  private final Clock clock;

  Starting(
      Answering answering,
      AddresseeResolution resolution,
      Recording recording,
      AnsweredFindings answeredFindings,
      Instructions instructions,
      Addressees addressees,
      AssigningDuties duties,
      CascadeFlow flow,
      AuditTrail audit,
      Clock clock) {
    this.answering = answering;
    this.resolution = resolution;
    this.recording = recording;
    this.answeredFindings = answeredFindings;
    this.instructions = instructions;
    this.addressees = addressees;
    this.duties = duties;
    this.flow = flow;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws NotFound if this person neither coordinates for the issuer nor acts for a unit whose
   *     plan it is
   * @throws InstructionInvalid if the checks find errors, or warnings without an answer, or
   *     somebody started it in the same moment
   */
  @Transactional
  public void start(CascadeDraft prepared, StartAnswers answers, Person who) {
    requireStarter(prepared, who);
    var answered = answering.answered(prepared, answers, clock.instant());
    requireAnswered(answered);
    var draft = answered.draft();
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    recordOnce(draft);
    instructions.started(draft.id(), clock.instant(), who.id(), draft.source());
    duties.assign(draft.id(), resolution.resolveDuties(draft.duties(), today));
    for (var regime : draft.regimes()) {
      var units = resolution.resolve(draft.addresseesOf(regime), today);
      addressees.set(draft.id(), regime.code(), units.stream().map(Addressed::addressee).toList());
    }
    var change = Change.of(null, InstructionStatus.RUNNING.name());
    audit.cascade("CASCADE_STARTED", who.id(), draft.id(), draft.document().title(), change);
    answeredFindings.record(draft.id(), answered, who);
    flow.start(draft.id());
  }

  /** The checks saw neither of two that are started in the same moment; the database does. */
  private void recordOnce(CascadeDraft draft) {
    try {
      recording.record(draft);
    } catch (DuplicateKeyException sameMoment) {
      throw new InstructionInvalid("started-at-once", List.of());
    }
  }

  /** Whoever may issue a unit's plan may also pass it on to the level below. */
  private void requireStarter(CascadeDraft draft, Person who) {
    var issuer = draft.document().issuer();
    var acts = who.holds(Role.FOCAL_POINT, issuer) || who.holds(Role.LEADER, issuer);
    if (!who.holds(Role.COORDINATOR, issuer) && !(acts && instructions.isAnswer(draft.id()))) {
      throw new NotFound(draft.id());
    }
  }

  private static void requireAnswered(AnsweredDraft answered) {
    if (!answered.errors().isEmpty()) {
      throw new InstructionInvalid("draft-has-errors", answered.errors());
    }
    if (!answered.unanswered().isEmpty()) {
      throw new InstructionInvalid("draft-wants-consent", answered.unanswered());
    }
  }
}
