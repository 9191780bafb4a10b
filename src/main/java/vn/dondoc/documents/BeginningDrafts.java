package vn.dondoc.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.instructions.Instructions;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** A coordinator begins a draft: on a blank page, or with a file of her own. */
@Service
public class BeginningDrafts {
  private static final String ID = "[a-z0-9-]{1,64}";
  private static final int ID_PART = 50;
  private static final int MOST_BYTES = 1_000_000;

  private final StoredDrafts drafts;
  private final CascadeCatalogue catalogue;
  private final CascadeFileReader reader;
  private final Instructions instructions;
  private final AuditTrail audit;
  private final Clock clock;

  BeginningDrafts(
      StoredDrafts drafts,
      CascadeCatalogue catalogue,
      CascadeFileReader reader,
      Instructions instructions,
      AuditTrail audit,
      Clock clock) {
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.reader = reader;
    this.instructions = instructions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A blank page for this year.
   *
   * @throws NotFound if she coordinates nothing for that unit
   */
  @Transactional
  public InstructionId byHand(UnitId issuer, Person who) {
    requireCoordinator(issuer, who);
    var year = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
    var id = freeId(issuer, year);
    var head = new HeadSheet(null, null, null, null, year + "", issuer.value(), null);
    var sheet = Worksheet.blank(id.value()).with(head);
    keep(id, issuer, DraftOrigin.BY_HAND, SheetWriter.write(sheet), who);
    return id;
  }

  /**
   * A text in the shape of a cascade file, kept even if it has mistakes, unless nothing of it can
   * be read.
   *
   * @param issuer whose draft it is if the text does not say
   * @throws NotFound if she coordinates nothing for that unit
   * @throws Refusal if it is no text, too long, no cascade at all, another unit's, or its id is
   *     taken
   */
  @Transactional
  public InstructionId uploaded(byte[] content, UnitId issuer, Person who) {
    requireCoordinator(issuer, who);
    var text = text(content);
    var sheet = SheetReader.read(text).orElseThrow(() -> broken(text));
    if (sheet.equals(Worksheet.blank(""))) {
      throw Refusal.ofField("file", "draft-file-no-cascade");
    }
    var owner = coordinated(sheet, who).orElse(issuer);
    var year = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
    var id = Optional.of(sheet.id()).filter(found -> found.matches(ID)).map(InstructionId::new);
    id.filter(this::isTaken).ifPresent(taken -> refuseTaken(taken, who));
    var chosen = id.orElseGet(() -> freeId(owner, year));
    keep(chosen, owner, DraftOrigin.UPLOADED, text, who);
    return chosen;
  }

  private Refusal broken(String text) {
    var line = reader.readText("", text, Set.of()).problems().stream().mapToInt(Problem::line);
    return Refusal.ofField("file", "draft-file-broken", line.findFirst().orElse(0));
  }

  private void refuseTaken(InstructionId id, Person who) {
    var kept = drafts.byId(id).map(DraftRow::issuer);
    var file = catalogue.byId(id).map(draft -> draft.document().issuer());
    var hers = kept.or(() -> file).filter(unit -> who.holds(Role.COORDINATOR, unit)).isPresent();
    var open = hers && instructions.byId(id).isEmpty();
    throw Refusal.ofField("file", open ? "draft-there-already" : "draft-id-taken", id.value());
  }

  private static String text(byte[] content) {
    if (content.length == 0 || content.length > MOST_BYTES) {
      throw Refusal.ofField("file", "draft-file-size", MOST_BYTES / 1000);
    }
    try {
      var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return YamlFile.cleaned(decoded.toString());
    } catch (CharacterCodingException e) {
      throw Refusal.ofField("file", "draft-file-not-text");
    }
  }

  private static Optional<UnitId> coordinated(Worksheet sheet, Person who) {
    var issuer = sheet.document().issuer();
    if (!issuer.matches(ID)) {
      return Optional.empty();
    }
    var unit = new UnitId(issuer);
    if (!who.holds(Role.COORDINATOR, unit)) {
      throw Refusal.ofField("file", "draft-of-other-unit", issuer);
    }
    return Optional.of(unit);
  }

  private void keep(
      InstructionId id, UnitId issuer, DraftOrigin origin, String content, Person who) {
    drafts.add(
        new DraftRow(id, issuer, origin, Optional.empty(), content, 1, who.id(), clock.instant()));
    var subject = new AuditSubject("draft", id.value());
    audit.subject("DRAFT_BEGUN", who.id(), subject, origin.name(), Change.none());
  }

  private InstructionId freeId(UnitId issuer, int year) {
    var unit = issuer.value();
    var start = unit.substring(0, Math.min(unit.length(), ID_PART)) + "-" + year + "-";
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> new InstructionId(start + n))
        .filter(id -> !isTaken(id))
        .findFirst()
        .orElseThrow();
  }

  private boolean isTaken(InstructionId id) {
    return drafts.byId(id).isPresent()
        || instructions.byId(id).isPresent()
        || catalogue.byId(id).isPresent();
  }

  private static void requireCoordinator(UnitId issuer, Person who) {
    if (!who.holds(Role.COORDINATOR, issuer)) {
      throw new NotFound(issuer);
    }
  }
}
