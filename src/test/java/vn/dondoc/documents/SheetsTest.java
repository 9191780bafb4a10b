package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.units.UnitId;

class SheetsTest {
  private final CascadeFileReader reader = new CascadeFileReader();

  static Stream<Path> shipped() throws IOException {
    try (var files = Files.list(Path.of("config/cascades"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedFileComesThroughTheFormsUnchanged(Path file) throws IOException {
    var text = Files.readString(file);
    var known = units(text);
    var sheet = SheetReader.read(text).orElseThrow();

    assertThat(Gaps.of(sheet, known).all()).isEmpty();
    assertThat(reader.readText("again.yml", SheetWriter.write(sheet), known).orElseThrow())
        .isEqualTo(reader.readText("file.yml", text, known).orElseThrow());
  }

  @Test
  void whatIsTypedWrongStaysTypedAndIsNamedAtItsField() {
    var typed = issuedOn("31/2/2024");
    var sheet = Worksheet.blank("a").with(typed);

    var again = SheetReader.read(SheetWriter.write(sheet)).orElseThrow();

    assertThat(again.document().date()).isEqualTo("31/2/2024");
    assertThat(Gaps.of(again, Set.of(new UnitId("so"))).of(DraftPart.HEAD, ""))
        .extracting(Gap::field, Gap::messageKey)
        .containsExactly(tuple("date", "gap.day-shape"));
  }

  /** Left unanswered, it became a report that has no day, and was started so. */
  @ParameterizedTest
  @ValueSource(strings = {"", "once", "rule"})
  void anUnfinishedDeadlineIsNotTakenForNone(String when) {
    var timing = new TimingSheet(when, null, null, null, null, null, null, null, null);
    var typed = ReportSheet.begun("so").timed(timing);
    var sheet = Worksheet.blank("a").put("new", typed);

    var again = SheetReader.read(SheetWriter.write(sheet)).orElseThrow();

    var kept = again.reports().get(0);
    assertThat(kept.timing().when()).isEqualTo(when);
    assertThat(Gaps.of(again, Set.of(new UnitId("so"))).of(DraftPart.REPORT, kept.code()))
        .extracting(Gap::field)
        .anyMatch(field -> field.startsWith("timing."));
  }

  @Test
  void aDayIsKeptAsFilesHaveIt() {
    assertThat(issuedOn(" 1/3/2024 ").date()).isEqualTo("2024-03-01");
  }

  @Test
  void aNumberAloneGetsTheSymbolBehindIt() {
    var typed = new HeadSheet("12", "/KH-SVHTT", "2024-03-01", "", "", "so", "Kế hoạch").tidy();
    assertThat(typed.number()).isEqualTo("12/KH-SVHTT");
    assertThat(typed.year()).isEqualTo("2024");
    assertThat(new HeadSheet("39/KH-UBND", "", "", "", "2024", "so", "").tidy().symbol())
        .isEqualTo("/KH-UBND");
  }

  @Test
  void rowsAreNamedAfterTheirWordsAndFoundByThem() {
    var sheet =
        Worksheet.blank("a")
            .put("new", group("Các phòng, ban"))
            .put("new", group("Các phòng, ban"));
    assertThat(sheet.addressees())
        .extracting(GroupSheet::key)
        .containsExactly("cac-phong-ban", "cac-phong-ban-2");

    var changed = sheet.put("cac-phong-ban", group("Các sở"));
    assertThat(changed.group("cac-phong-ban").orElseThrow().selector().text()).isEqualTo("Các sở");
    assertThat(changed.without(DraftPart.GROUP, "cac-phong-ban").addressees())
        .extracting(GroupSheet::key)
        .containsExactly("cac-phong-ban-2");
  }

  @Test
  void dutiesAreKnownByTheirNumber() {
    var duty = new DutySheet(group("A").selector(), null, "Một", "required", "");
    var other = new DutySheet(group("A").selector(), null, "Hai", "required", "");
    var sheet = Worksheet.blank("a").put("new", duty).put("new", other);
    assertThat(sheet.lastRow(DraftPart.DUTY)).isEqualTo("2");
    assertThat(sheet.without(DraftPart.DUTY, "1").duties()).containsExactly(other);
  }

  @Test
  void anEmptyDraftSaysWhatEachStepLacks() {
    var gaps = Gaps.of(Worksheet.blank("a"), Set.of());
    assertThat(gaps.reached()).isEqualTo(DraftStep.DOCUMENT);
    assertThat(gaps.of(DraftStep.ADDRESSEES))
        .extracting(Gap::messageKey)
        .containsExactly("gap.no-groups");
    assertThat(gaps.of(DraftStep.REPORTS))
        .extracting(Gap::messageKey)
        .containsExactly("gap.nothing-asked");
  }

  private static HeadSheet issuedOn(String day) {
    return new HeadSheet("", "/KH-SVHTT", day, "", "2024", "so", "Kế hoạch");
  }

  private static GroupSheet group(String text) {
    return new GroupSheet(
        "", "required", new SelectorSheet(text, "so", List.of("phong"), null, null));
  }

  /** All that the file names. */
  private static Set<UnitId> units(String text) {
    return Pattern.compile("[a-z0-9-]+")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(id -> id.length() <= 64)
        .map(UnitId::new)
        .collect(Collectors.toSet());
  }
}
