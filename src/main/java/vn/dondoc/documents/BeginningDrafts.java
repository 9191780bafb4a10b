package vn.dondoc.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
  private final Instructions instructions;
  private final AuditTrail audit;
  private final Clock clock;

  BeginningDrafts(
      StoredDrafts drafts,
      CascadeCatalogue catalogue,
      Instructions instructions,
      AuditTrail audit,
      Clock clock) {
    this.drafts = drafts;
    this.catalogue = catalogue;
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
   * A text in the shape of a cascade file, kept even if it has mistakes.
   *
   * @param issuer whose draft it is if the text does not say
   * @throws NotFound if she coordinates nothing for that unit
   * @throws Refusal if it is no text, too long, another unit's, or its id is taken
   */
  @Transactional
  public InstructionId uploaded(byte[] content, UnitId issuer, Person who) {
    requireCoordinator(issuer, who);
    var text = text(content);
    var sheet = SheetReader.read(text);
    var owner = sheet.flatMap(read -> coordinated(read, who)).orElse(issuer);
    var year = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
    var id = sheet.map(Worksheet::id).filter(found -> found.matches(ID)).map(InstructionId::new);
    id.filter(this::isTaken).ifPresent(BeginningDrafts::refuseTaken);
    var chosen = id.orElseGet(() -> freeId(owner, year));
    keep(chosen, owner, DraftOrigin.UPLOADED, text, who);
    return chosen;
  }

  private static void refuseTaken(InstructionId id) {
    throw Refusal.ofField("file", "draft-id-taken", id.value());
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
