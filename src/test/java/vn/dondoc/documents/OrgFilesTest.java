package vn.dondoc.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.documents.ImportDesk.UNIT_HEAD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.dondoc.documents.ExportingOrganisation.Part;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

/** The kinds of files that come and go. */
class OrgFilesTest {
  private static final OrgSheetReader READER =
      new OrgSheetReader(new OrgWords(new ProblemSentences()));

  @Test
  void semicolonsQuotesAndAByteOrderMarkAreRead() {
    var text =
        "\uFEFF"
            + UNIT_HEAD.replace(',', ';')
            + "a;\"Ban \"\"A\"\"; B\";'=1+1;Ban;cấp xã;;1/7/2025;\r\n\r\n";
    var unit = READER.read("x.csv", text.getBytes(UTF_8)).tree().units().get(0);

    assertThat(unit.name()).isEqualTo("Ban \"A\"; B");
    assertThat(unit.shortName()).isEqualTo("=1+1");
    assertThat(unit.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
  }

  @Test
  void aWorkbookIsReadWithItsDaysAndItsFormulasArePointedOut() throws IOException {
    var sheets = READER.read("x.xlsx", workbook());

    var unit = sheets.tree().units().get(0);
    assertThat(unit.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(unit.id().value()).isEqualTo("7");
    assertThat(sheets.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.sheet()).isEqualTo("Đơn vị");
              assertThat(problem.row()).isEqualTo(3);
              assertThat(problem.column()).isEqualTo("Tên");
              assertThat(problem.messageKey()).isEqualTo("import.problem.formula");
            });
  }

  @Test
  void everythingThatIsWrongInARowIsNamed() {
    var rows = "p1,,a@example.vn,phong-a,\np2,Bà B,b@example.vn,,\np2,Bà C,c@example.vn,,\n";
    var problems = READER.read("x.csv", (ImportDesk.PERSON_HEAD + rows).getBytes(UTF_8)).problems();

    assertThat(problems)
        .extracting(problem -> problem.row() + " " + problem.column())
        .containsExactly("2 Họ và tên", "2 Vai trò", "4 Họ và tên", "4 Thư điện tử");
  }

  @Test
  void whatIsNoTableIsRefusedInWords() throws IOException {
    assertThat(problem("x.csv", "Mã,Tên\nĐơn".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("import.problem.not-utf-8");
    assertThat(problem("x.csv", "a,b\n1,2\n".getBytes(UTF_8)))
        .isEqualTo("import.problem.wrong-head");
    assertThat(problem("x.csv", "Mã,Loại,Cấp\n".getBytes(UTF_8)))
        .isEqualTo("import.problem.missing-column");
    assertThat(problem("x.csv", UNIT_HEAD.getBytes(UTF_8))).isEqualTo("import.problem.empty");
    assertThat(problem("x.csv", new byte[0])).isEqualTo("import.problem.empty");
    assertThat(problem("x.xlsx", "PK nothing".getBytes(UTF_8)))
        .isEqualTo("import.problem.broken-workbook");
    assertThat(problem("x.csv", new byte[6_000_000])).isEqualTo("import.problem.too-large");
    assertThat(problem("x.xlsx", bomb())).isEqualTo("import.problem.too-large");
    var rows = UNIT_HEAD + "a,A,,Ban,cấp xã,,2025-07-01,\n".repeat(20_001);
    assertThat(problem("x.csv", rows.getBytes(UTF_8))).isEqualTo("import.problem.too-many-rows");
  }

  @OnBothDatabases
  void whatGoesOutComesInAgainUnchanged(TestDatabase database) {
    ImportDesk.world(database);
    database.jdbc().sql("update unit set name = '=cmd()' where id = 'phong-nt'").update();
    try (var desk = ImportDesk.at(database)) {
      var who = desk.administrator();
      var book = desk.preparing.prepare("x.xlsx", desk.exporting.workbook(false, who), who);
      assertThat(desk.told(book)).isEmpty();
      assertThat(book.plan().units()).hasSize(4);
      assertThat(book.plan().people()).hasSize(10);
      assertThat(book.plan().isIdle()).isTrue();
      for (var part : Part.values()) {
        var csv = desk.preparing.prepare("x.csv", desk.exporting.csv(part, false, who), who);
        assertThat(desk.told(csv)).isEmpty();
        assertThat(csv.plan().isIdle()).isTrue();
      }
      var text = new String(desk.exporting.csv(Part.UNITS, false, who), UTF_8);
      assertThat(text).contains("\"'=cmd()\"");
    }
  }

  @Test
  void allCommunesOfTheCountryTakeSeconds() {
    try (var database = Databases.h2()) {
      ImportDesk.world(database);
      try (var desk = ImportDesk.at(database)) {
        var file = new StringBuilder(UNIT_HEAD);
        for (int province = 1; province <= 34; province++) {
          file.append(
              "t-%d,Tỉnh %d,,ubnd,cấp tỉnh,so-vhtt,2025-07-01,\n".formatted(province, province));
        }
        for (int commune = 1; commune <= 9_900; commune++) {
          var parent = commune % 34 + 1;
          file.append(
              "x-%d,Xã Đông Dư %d,,ubnd,cấp xã,t-%d,2025-07-01,\n"
                  .formatted(commune, commune, parent));
        }
        var begin = System.nanoTime();
        var seen = desk.prepare(file.toString());
        desk.preparing.take(
            seen.id().orElseThrow(), seen.plan().fingerprint(), desk.administrator());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(90));
        assertThat(database.jdbc().sql("select count(*) from unit").query(Integer.class).single())
            .isEqualTo(9_938);
      }
    }
  }

  private static String problem(String name, byte[] content) {
    return READER.read(name, content).problems().get(0).messageKey();
  }

  private static byte[] workbook() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Test", "1.0")) {
      var sheet = book.newWorksheet("Đơn vị");
      var head = UNIT_HEAD.strip().split(",");
      for (int column = 0; column < head.length; column++) {
        sheet.value(0, column, head[column]);
      }
      for (int row = 1; row <= 2; row++) {
        sheet.value(row, 0, 6 + row);
        sheet.value(row, 1, "=Ban");
        sheet.value(row, 3, "Ban");
        sheet.value(row, 4, "cấp xã");
        sheet.value(row, 6, LocalDate.of(2025, 7, 1));
        sheet.style(row, 6).format("dd/MM/yyyy").set();
      }
      sheet.formula(2, 1, "HYPERLINK(\"http://x\")");
    }
    return out.toByteArray();
  }

  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      var block = new byte[1_000_000];
      for (int million = 0; million < 70; million++) {
        zip.write(block);
      }
    }
    return out.toByteArray();
  }
}
