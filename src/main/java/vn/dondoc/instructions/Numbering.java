package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** Fills in the number and the day of a document whose source left them blank. */
@Service
public class Numbering {
  private final Instructions instructions;
  private final Regimes regimes;
  private final AnswersCheck answersCheck;
  private final AuditTrail audit;
  private final Clock clock;

  Numbering(
      Instructions instructions,
      Regimes regimes,
      AnswersCheck answersCheck,
      AuditTrail audit,
      Clock clock) {
    this.instructions = instructions;
    this.regimes = regimes;
    this.answersCheck = answersCheck;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What stands already is kept: only a blank is filled.
   *
   * @throws NotFound if there is no such document, or this person coordinates nothing for its
   *     issuer
   * @throws Refusal if nothing is given, the blank is filled already, or a value cannot be right
   */
  @Transactional
  public void fillIn(
      InstructionId id, Optional<String> number, Optional<LocalDate> issuedOn, Person who) {
    var document = instructions.byId(id).orElseThrow(() -> new NotFound(id));
    if (!who.holds(Role.COORDINATOR, document.issuer())) {
      throw new NotFound(id);
    }
    requireBlank(document, number, issuedOn);
    answersCheck.check(number, issuedOn, clock.instant());
    number.ifPresent(given -> requireFree(document, given));
    issuedOn.ifPresent(given -> requireBeforeDeadlines(id, given));
    var issued = document.issued(number, issuedOn);
    instructions.issued(id, issued.number(), issued.issuedOn());
    var change = Change.of(detail(document), detail(issued));
    audit.cascade("CASCADE_NUMBERED", who.id(), id, detail(issued), change);
  }

  private static void requireBlank(
      Document document, Optional<String> number, Optional<LocalDate> issuedOn) {
    if (number.isEmpty() && issuedOn.isEmpty()) {
      throw new Refusal("nothing-to-fill-in");
    }
    if (number.isPresent() && document.number().isPresent()) {
      throw Refusal.ofField("number", "number-stands", document.number().get());
    }
    if (issuedOn.isPresent() && document.issuedOn().isPresent()) {
      throw Refusal.ofField("issuedOn", "issue-day-stands", document.issuedOn().get());
    }
  }

  private void requireFree(Document document, String number) {
    instructions
        .withNumber(document.issuer(), number, document.year())
        .ifPresent(
            other -> {
              throw Refusal.ofField("number", "number-taken", number, other.value());
            });
  }

  private void requireBeforeDeadlines(InstructionId id, LocalDate issuedOn) {
    for (var regime : regimes.of(id)) {
      if (regime.timing().occurrences().stream().anyMatch(one -> one.day().isBefore(issuedOn))) {
        throw Refusal.ofField("issuedOn", "issued-after-deadline", issuedOn, regime.wording());
      }
    }
  }

  private static String detail(Document issued) {
    var number = issued.number().orElse("");
    return issued.issuedOn().map(day -> number + " · " + day).orElse(number);
  }
}
