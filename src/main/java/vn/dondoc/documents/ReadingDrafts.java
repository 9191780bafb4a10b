package vn.dondoc.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Makes of a stored text what a page shows: what was typed, what is missing, what would start. */
@Component
class ReadingDrafts {
  private final CascadeFileReader reader;
  private final CascadeFileWriter writer;
  private final Units units;
  private final People people;

  ReadingDrafts(CascadeFileReader reader, CascadeFileWriter writer, Units units, People people) {
    this.reader = reader;
    this.writer = writer;
    this.units = units;
    this.people = people;
  }

  Set<UnitId> knownUnits() {
    return units.all().stream().map(Unit::id).collect(Collectors.toSet());
  }

  KeptDraft kept(DraftRow row, Set<UnitId> known) {
    var sheet = SheetReader.read(row.content());
    var gaps = Gaps.of(sheet.orElseGet(() -> Worksheet.blank(row.id().value())), known);
    var reading = reader.readText(row.id().value() + ".yml", row.content(), known);
    return new KeptDraft(
        row.id(),
        row.issuer(),
        row.origin(),
        row.version(),
        people.byId(row.savedBy()).map(Person::name),
        Optional.of(row.savedAt()),
        sheet,
        gaps,
        reading.value().filter(any -> gaps.all().isEmpty()),
        reading.problems());
  }

  /** A prepared file, changed by nobody yet. */
  KeptDraft file(CascadeDraft draft, Set<UnitId> known) {
    var sheet = SheetReader.read(writer.write(draft));
    return new KeptDraft(
        draft.id(),
        draft.document().issuer(),
        DraftOrigin.FROM_FILE,
        0,
        Optional.empty(),
        Optional.empty(),
        sheet,
        Gaps.of(sheet.orElseThrow(), known),
        Optional.of(draft),
        List.of());
  }
}
