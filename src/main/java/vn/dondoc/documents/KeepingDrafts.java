package vn.dondoc.documents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Coordinators work on drafts of their units, one after the other, until one of them starts it. */
@Service
public class KeepingDrafts {
  private final StoredDrafts drafts;
  private final CascadeCatalogue catalogue;
  private final ReadingDrafts reading;
  private final CascadeFileWriter writer;
  private final AuditTrail audit;
  private final Clock clock;

  KeepingDrafts(
      StoredDrafts drafts,
      CascadeCatalogue catalogue,
      ReadingDrafts reading,
      CascadeFileWriter writer,
      AuditTrail audit,
      Clock clock) {
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.reading = reading;
    this.writer = writer;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param clonedFrom last year's instruction
   * @throws NotFound if this person coordinates nothing for the issuer
   * @throws Refusal if there is such a draft already
   */
  @Transactional
  public void keep(CascadeDraft draft, InstructionId clonedFrom, Person who) {
    requireCoordinator(draft.document().issuer(), clonedFrom, who);
    if (drafts.byId(draft.id()).isPresent()) {
      throw Refusal.ofField("year", "draft-kept-already");
    }
    drafts.add(
        new DraftRow(
            draft.id(),
            draft.document().issuer(),
            DraftOrigin.FROM_LAST_YEAR,
            Optional.of(clonedFrom),
            writer.write(draft),
            1,
            who.id(),
            clock.instant()));
    audit.cascade("CASCADE_CLONED", who.id(), clonedFrom, draft.document().title());
  }

  /** Kept ones that are hers to work on, the latest saved first. */
  public List<KeptDraft> of(Person who) {
    var known = reading.knownUnits();
    return drafts.all().stream()
        .filter(row -> who.holds(Role.COORDINATOR, row.issuer()))
        .map(row -> reading.kept(row, known))
        .toList();
  }

  /** Whether a draft of that id is worked on here, by whomever. */
  public boolean isKept(InstructionId id) {
    return drafts.byId(id).isPresent();
  }

  /**
   * A kept one, else a prepared file.
   *
   * @throws NotFound if there is none, or it is not hers to work on
   */
  public KeptDraft byId(InstructionId id, Person who) {
    var known = reading.knownUnits();
    var kept = drafts.byId(id).map(row -> reading.kept(row, known));
    return kept.or(() -> catalogue.byId(id).map(draft -> reading.file(draft, known)))
        .filter(found -> who.holds(Role.COORDINATOR, found.issuer()))
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * The text of a draft that is hers, as a file of {@code config/cascades/}.
   *
   * @throws NotFound if there is none, or it is not hers to work on
   */
  public String text(InstructionId id, Person who) {
    var draft = byId(id, who);
    return drafts
        .byId(id)
        .map(DraftRow::content)
        .orElseGet(() -> writer.write(draft.draft().orElseThrow()));
  }

  /**
   * @param seen the version that was looked at
   * @throws NotFound if it is not hers to work on, or would become a unit's for which she
   *     coordinates nothing
   * @throws Refusal if somebody else has saved since
   */
  @Transactional
  public KeptDraft save(InstructionId id, int seen, UnaryOperator<Worksheet> change, Person who) {
    var before = byId(id, who);
    if (before.version() != seen) {
      throw changedBy(before);
    }
    var sheet = change.apply(before.worksheet()).named(id.value());
    var issuer = issuerOf(sheet).orElse(before.issuer());
    requireCoordinator(issuer, id, who);
    write(before, issuer, SheetWriter.write(sheet), who);
    return byId(id, who);
  }

  private void write(KeptDraft before, UnitId issuer, String content, Person who) {
    var now = clock.instant();
    var row = drafts.byId(before.id());
    if (row.isEmpty()) {
      drafts.add(
          new DraftRow(
              before.id(), issuer, before.origin(), Optional.empty(), content, 1, who.id(), now));
    } else if (!drafts.update(row.get().saved(issuer, content, who.id(), now))) {
      throw changedBy(before);
    }
  }

  private static Refusal changedBy(KeptDraft draft) {
    return new Refusal("plan-draft-changed", draft.savedBy().orElse("–"));
  }

  /** Empty while nobody knows the unit that is typed. */
  private Optional<UnitId> issuerOf(Worksheet sheet) {
    var issuer = sheet.document().issuer();
    return reading.knownUnits().stream().filter(unit -> unit.value().equals(issuer)).findFirst();
  }

  /**
   * Nothing of it is left; of a prepared file only the changes go.
   *
   * @throws NotFound if it is not hers to work on
   * @throws Refusal if somebody has saved since she looked
   */
  @Transactional
  public void discard(InstructionId id, int seen, Person who) {
    var draft = byId(id, who);
    if (!drafts.remove(id, seen)) {
      throw changedBy(draft);
    }
    var title = draft.worksheet().document().title();
    audit.subject("DRAFT_DISCARDED", who.id(), subject(id), title, Change.none());
  }

  private static AuditSubject subject(InstructionId id) {
    return new AuditSubject("draft", id.value());
  }

  private static void requireCoordinator(UnitId issuer, Object wanted, Person who) {
    if (!who.holds(Role.COORDINATOR, issuer)) {
      throw new NotFound(wanted);
    }
  }
}
