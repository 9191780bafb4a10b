package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

/** What each check finds before a start, one mistake of a real plan at a time. */
class ChecksTest {
  private static final Set<UnitId> KNOWN =
      Stream.of(SmallWorld.RECEIVER, SmallWorld.COLLECTOR, SmallWorld.UNIT, SmallWorld.OTHER_UNIT)
          .map(UnitId::new)
          .collect(Collectors.toSet());

  private static final String HEAD =
      """
      id: kh-1
      source: Kế hoạch
      document:
        number: 12/KH-SVHTT
        symbol: /KH-SVHTT
        date: 2024-03-01
        year: 2024
        issuer: so-vhtt
        title: Bình đẳng giới năm 2024
      addressees:
        - {key: phong, text: Các phòng, within: so-vhtt, named: [phong-khtc, phong-nt]}
        - {key: tong-hop, text: Phòng tổng hợp, within: so-vhtt, named: [phong-xdnsvhgd]}
      reports:
      """;

  private static final String YEAR = report("nam", "period: year", "2024-11-20", "[phong]");
  private static final String EVENT =
      """
        - code: thang-hanh-dong
          kind: event
          title: Tháng hành động
          wording: từ ngày 15/11 đến 15/12/2024
          event: {from: 2024-11-15, to: 2024-12-15}
          from: [phong]
          to: so-vhtt
      """;

  @TempDir Path directory;

  private TestDatabase database;
  private House house;

  @BeforeEach
  void open() {
    database = Databases.h2();
    SmallWorld.of(database);
    house = House.on(database, "2024-03-01T09:00");
  }

  @AfterEach
  void close() {
    house.close();
    database.close();
  }

  @Test
  void aGoodPlanHasNoFindings() throws IOException {
    found(HEAD + YEAR);
  }

  @Test
  void aDayInAnotherYearOrBeforeTheIssueBlocksAndMayBeCorrected() throws IOException {
    found(HEAD + YEAR.replace("2024-11-20", "2022-11-20"), "ERROR deadline-other-year:nam");
    found(HEAD + YEAR.replace("2024-11-20", "2024-02-20"), "ERROR deadline-before-issue:nam");
    found(HEAD + YEAR.replace("2024-11-20", "2025-01-15"), "WARNING deadline-other-year:nam");
  }

  @Test
  void aDayThatIsOverWhenItStartsBlocks() throws IOException {
    house.clock().turnTo("2024-11-25T09:00");
    found(HEAD + YEAR, "ERROR deadline-passed:nam");
  }

  @Test
  void aDayOffIsToldWithTheDayThatCounts() throws IOException {
    var sunday = YEAR.replace("2024-11-20", "2024-11-24");
    found(HEAD + sunday, "WARNING due-before-day-off:nam");
    found(HEAD + sunday.replace("bound: before", "bound: by"), "WARNING due-on-day-off:nam");
    found(
        HEAD.replace("date: 2024-03-01", "date: 2024-02-25") + YEAR,
        "WARNING issued-on-day-off:kh-1");
  }

  @Test
  void aDocumentIsNotOlderThanItsBasisNorThanItCanBe() throws IOException {
    var basis =
        """
        bases:
          - {id: kh-0, number: 39/KH-UBND, symbol: /KH-UBND, date: 2024-03-04, year: 2024,
             issuer: so-vhtt, title: Kế hoạch của thành phố}
        document:
        """;
    found(HEAD.replace("document:\n", basis) + YEAR, "ERROR issued-before-basis:kh-0");
    found(HEAD.replace("document:\n", basis.replace("03-04", "03-01")) + YEAR);

    var blank = HEAD.replace("date: 2024-03-01", "not-before: 2024-03-01") + YEAR;
    var file = Files.writeString(directory.resolve("blank.yml"), blank);
    var draft = new CascadeFileReader().read(file, KNOWN).orElseThrow();
    var early =
        new StartAnswers(Optional.empty(), Optional.of(LocalDate.parse("2024-02-29")), false);
    assertThat(house.bean(Checking.class).check(draft.issued(early), house.clock().instant()))
        .extracting(Finding::id)
        .containsExactly("issued-too-early");
  }

  @Test
  void aReportOnAnEventIsDueAfterIt() throws IOException {
    var whole = YEAR + EVENT;
    found(HEAD + whole, "WARNING due-inside-event:nam");
    found(HEAD + whole.replace("2024-11-20", "2024-11-13"), "WARNING due-before-event:nam");
    found(HEAD + whole.replace("2024-11-20", "2024-12-18"));
  }

  @Test
  void anEventOfAnotherYearOrOneThatIsOverIsTold() throws IOException {
    var later = YEAR.replace("2024-11-20", "2024-12-18");
    var copied = EVENT.replace("2024-11-15, to: 2024-12-15", "2023-11-15, to: 2023-12-15");
    found(HEAD + later + copied, "WARNING event-other-year:thang-hanh-dong");
    var past = EVENT.replace("2024-11-15, to: 2024-12-15", "2024-02-15, to: 2024-02-20");
    found(HEAD + later + past, "WARNING event-over:thang-hanh-dong");
  }

  @Test
  void whatGoesIntoAReportMustComeInTimeForIt() throws IOException {
    var up = report("len-tren", "kind: thematic", "2024-12-05", "[tong-hop]");
    var input = YEAR + "    feeds: len-tren\n";
    found(HEAD + input + up);
    var tight = input.replace("2024-11-20", "2024-12-04");
    found(HEAD + tight + up, "WARNING little-synthesis-time:nam");
    var late = input.replace("2024-11-20", "2024-12-17");
    found(HEAD + late + up, "WARNING input-after-output:nam");
  }

  @Test
  void theSameWordsTwiceAreToldWithTheOtherLine() throws IOException {
    var again = YEAR.replace("code: nam", "code: nam-2");
    found(HEAD + YEAR + again, "WARNING report-twice:nam-2");
    found(
        HEAD + YEAR + "duties:\n" + duty("phong-khtc", "Tổ chức.") + duty("phong-nt", "tổ chức"),
        "WARNING duty-twice:2");
  }

  @Test
  void anotherYearInTheWordsIsATracesOfACopy() throws IOException {
    found(
        HEAD + YEAR + "duties:\n" + duty("phong-khtc", "Tháng hành động năm 2023"),
        "WARNING other-year:duty-1");
    found(HEAD + YEAR + "duties:\n" + duty("phong-khtc", "Chương trình đến năm 2030"));
  }

  @Test
  void whoReachesNobodyIsNamed() throws IOException {
    var empty = HEAD.replace("named: [phong-xdnsvhgd]", "kinds: [cong-an]");
    found(
        empty + YEAR + report("mat", "kind: thematic", "2024-12-05", "[tong-hop]"),
        "ERROR report-from-nobody:mat");
    var nobody = duty("phong-khtc", "Làm").replace("named: [phong-khtc]", "kinds: [cong-an]");
    found(HEAD + YEAR + "duties:\n" + nobody, "WARNING duty-of-nobody:1");
  }

  @Test
  void whatIsBlankMayBePreparedButNeedsConsent() throws IOException {
    found(
        HEAD.replace("  number: 12/KH-SVHTT\n", "")
                .replace("date: 2024-03-01", "not-before: 2024-03-01")
            + YEAR,
        "WARNING number-blank",
        "WARNING date-blank");
  }

  private void found(String yaml, String... expected) throws IOException {
    var file = Files.writeString(directory.resolve("kh.yml"), yaml);
    var reading = new CascadeFileReader().read(file, KNOWN);
    assertThat(reading.problems()).isEmpty();
    var findings = house.bean(Checking.class).check(reading.orElseThrow(), house.clock().instant());

    assertThat(findings)
        .extracting(finding -> finding.severity() + " " + finding.id())
        .containsExactly(expected);
    assertThat(findings).allSatisfy(finding -> assertThat(finding.wording()).isNotNull());
  }

  private static String report(String code, String kind, String day, String from) {
    return """
      - code: %s
        %s
        title: Báo cáo %s
        wording: trước ngày nêu trên
        day: %s
        bound: before
        from: %s
        to: so-vhtt
    """
        .formatted(code, kind, code, day, from);
  }

  private static String duty(String unit, String text) {
    return "  - {addressees: {text: Phòng, within: so-vhtt, named: [%s]}, text: %s, tone: required}\n"
        .formatted(unit, text);
  }
}
