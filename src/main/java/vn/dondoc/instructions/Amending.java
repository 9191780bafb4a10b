package vn.dondoc.instructions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** The issuer's coordinator changes an instruction that runs, having seen what it moves. */
@Service
public class Amending {
  private final AmendmentRules rules;
  private final ForeseeingAmendments foreseeing;
  private final MailsAhead mails;
  private final ApplyingAmendments applying;
  private final AmendingDocuments documents;
  private final Starting starting;
  private final Instructions instructions;
  private final Units units;
  private final AmendmentWords words;
  private final AuditTrail audit;

  Amending(
      AmendmentRules rules,
      ForeseeingAmendments foreseeing,
      MailsAhead mails,
      ApplyingAmendments applying,
      AmendingDocuments documents,
      Starting starting,
      Instructions instructions,
      Units units,
      AmendmentWords words,
      AuditTrail audit) {
    this.rules = rules;
    this.foreseeing = foreseeing;
    this.mails = mails;
    this.applying = applying;
    this.documents = documents;
    this.starting = starting;
    this.instructions = instructions;
    this.units = units;
    this.words = words;
    this.audit = audit;
  }

  /**
   * What would move; nothing is written.
   *
   * @throws vn.dondoc.obligations.NotFound if it is not this person's to change
   * @throws Refusal if it does not run, or the change makes no sense
   */
  @Transactional
  public AmendmentEffect preview(InstructionId id, Amendment amendment, Person who) {
    rules.requireRunning(id, who);
    rules.check(id, amendment);
    var moves = foreseeing.of(id, amendment);
    return new AmendmentEffect(
        moves.work(),
        moves.rounds(),
        mails.before(moves),
        mails.after(moves, amendment),
        moves.over(),
        amendment.isOfAll() ? instructions.answering(id) : List.of(),
        names(moves));
  }

  /**
   * Moves what the preview showed, tells the units and puts the amending document on record.
   *
   * @throws Refusal as {@link #preview}, or if the reason is missing
   */
  @Transactional
  public void amend(InstructionId id, Amendment amendment, Grounds grounds, Person who) {
    var document = rules.requireRunning(id, who);
    grounds.check();
    rules.check(id, amendment);
    instructions.lock(id);
    documents.record(document, grounds);
    var detail = words.detail(id, amendment, grounds);
    var change = words.change(id, amendment).because(grounds.reason());
    applying.apply(id, amendment, grounds, Optional.empty(), who);
    audit.cascade(deed(amendment), who.id(), id, detail, change);
  }

  /**
   * Another instruction takes its place ("thay thế"): it starts, and nothing of this one is asked
   * any more.
   *
   * @throws Refusal as {@link #amend} and {@link Starting#start}
   */
  @Transactional
  public void replace(
      InstructionId id, CascadeDraft by, StartAnswers answers, Grounds grounds, Person who) {
    var document = rules.requireRunning(id, who);
    grounds.check();
    if (by.id().equals(id)) {
      throw Refusal.ofField("by", "replaced-by-itself");
    }
    starting.start(by, answers, who);
    instructions.lock(id);
    applying.apply(id, all(), grounds, Optional.of(by.id()), who);
    var titles = Change.of(document.title(), by.document().title());
    audit.cascade("CASCADE_REPLACED", who.id(), id, null, titles.because(grounds.reason()));
  }

  private static Amendment.Withdrawn all() {
    return new Amendment.Withdrawn(Optional.empty(), Optional.empty());
  }

  private static String deed(Amendment amendment) {
    return amendment.isOfAll() ? "CASCADE_WITHDRAWN" : "CASCADE_AMENDED";
  }

  private Map<UnitId, String> names(ForeseeingAmendments.Moves moves) {
    var names = new LinkedHashMap<UnitId, String>();
    for (var change : moves.work()) {
      names.computeIfAbsent(change.after().unit(), unit -> units.byId(unit).orElseThrow().name());
    }
    return names;
  }
}
