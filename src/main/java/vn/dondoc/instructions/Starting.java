package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
  private final AnswersCheck answersCheck;
  private final Checking checking;
  private final AddresseeResolution resolution;
  private final Recording recording;
  private final Instructions instructions;
  private final Addressees addressees;
  private final AssigningDuties duties;
  private final CascadeFlow flow;
  private final AuditTrail audit;
  private final Clock clock;

  Starting(
      AnswersCheck answersCheck,
      Checking checking,
      AddresseeResolution resolution,
      Recording recording,
      Instructions instructions,
      Addressees addressees,
      AssigningDuties duties,
      CascadeFlow flow,
      AuditTrail audit,
      Clock clock) {
    this.answersCheck = answersCheck;
    this.checking = checking;
    this.resolution = resolution;
    this.recording = recording;
    this.instructions = instructions;
    this.addressees = addressees;
    this.duties = duties;
    this.flow = flow;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws NotFound if this person coordinates nothing for the issuer
   * @throws InstructionInvalid if the checks find errors, or warnings without consent
   */
  @Transactional
  public void start(CascadeDraft prepared, StartAnswers answers, Person who) {
    requireCoordinator(prepared, who);
    answersCheck.check(answers.number(), answers.issuedOn(), clock.instant());
    var draft = prepared.issued(answers);
    requireChecked(draft, answers);
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    recording.record(draft);
    instructions.started(draft.id(), clock.instant(), who.id(), draft.source());
    duties.assign(draft.id(), resolution.resolveDuties(draft.duties(), today));
    for (var regime : draft.regimes()) {
      var units = resolution.resolve(draft.addresseesOf(regime), today);
      addressees.set(draft.id(), regime.code(), units.stream().map(Addressed::addressee).toList());
    }
    var change = Change.of(null, InstructionStatus.RUNNING.name());
    audit.cascade("CASCADE_STARTED", who.id(), draft.id(), draft.document().title(), change);
    flow.start(draft.id());
  }

  private static void requireCoordinator(CascadeDraft draft, Person who) {
    if (!who.holds(Role.COORDINATOR, draft.document().issuer())) {
      throw new NotFound(draft.id());
    }
  }

  private void requireChecked(CascadeDraft draft, StartAnswers answers) {
    var findings = checking.check(draft, clock.instant());
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw new InstructionInvalid("draft-has-errors", errors);
    }
    if (!findings.isEmpty() && !answers.consent()) {
      throw new InstructionInvalid("draft-wants-consent", findings);
    }
  }
}
