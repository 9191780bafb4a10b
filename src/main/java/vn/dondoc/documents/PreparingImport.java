package vn.dondoc.documents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.ImportPlan;
import vn.dondoc.organisation.ImportingOrganisation;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;

/** A file of units and people: first what it would do, then, of the very same content, the deed. */
@Service
public class PreparingImport {
  private static final Duration KEPT = Duration.ofHours(2);
  private static final int MAX_NAME = 255;

  private final OrgSheetReader reader;
  private final OrgWords words;
  private final StoredImports stored;
  private final ImportingOrganisation importing;
  private final Clock clock;

  PreparingImport(
      OrgSheetReader reader,
      OrgWords words,
      StoredImports stored,
      ImportingOrganisation importing,
      Clock clock) {
    this.reader = reader;
    this.words = words;
    this.stored = stored;
    this.importing = importing;
    this.clock = clock;
  }

  /**
   * Writes nothing but the draft, kept for two hours and for this person only.
   *
   * @throws NotFound if this person administers nothing
   */
  @Transactional
  public PreparedImport prepare(String fileName, byte[] content, Person who) {
    var name = fileName.substring(Math.max(0, fileName.length() - MAX_NAME));
    var sheets = reader.read(name, content);
    var plan = importing.plan(sheets.tree(), who);
    var problems = new ArrayList<>(sheets.problems());
    problems.addAll(sheets.located(plan.problems()));
    problems.sort(Comparator.comparing(SheetProblem::sheet).thenComparingInt(SheetProblem::row));
    var ready = problems.isEmpty() && !plan.isIdle();
    var id = ready ? Optional.of(keep(name, sheets.tree(), who)) : Optional.<String>empty();
    return new PreparedImport(name, id, plan, problems);
  }

  private String keep(String name, OrgTree tree, Person who) {
    var id = UUID.randomUUID().toString();
    var units = text(UnitRows.of(tree.units(), words));
    var people = text(PersonRows.of(tree.people(), words));
    stored.forgetOlderThan(oldest());
    stored.add(id, who.id(), new StoredImports.Stored(name, units, people), clock.instant());
    return id;
  }

  /**
   * @param seen fingerprint of the plan that was shown
   * @throws Refusal if there is no such draft of this person's, or no longer, or if it would not do
   *     any more what was shown
   */
  @Transactional
  public ImportPlan take(String id, String seen, Person who) {
    var draft = stored.of(id, who.id(), oldest()).orElseThrow(() -> new Refusal("import-expired"));
    var units = reader.read(draft.fileName(), bytes(draft.units())).tree().units();
    var people = reader.read(draft.fileName(), bytes(draft.people())).tree().people();
    var plan = importing.take(new OrgTree(units, people), seen, draft.fileName(), who);
    stored.remove(id);
    return plan;
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT);
  }

  private static String text(List<List<String>> rows) {
    return new String(Csv.of(rows), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
