package vn.dondoc.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import vn.dondoc.organisation.ImportingOrganisation;
import vn.dondoc.organisation.ReadingOrganisation;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** An administrator of the small world at the page of imports. */
final class ImportDesk implements AutoCloseable {
  static final String UNIT_HEAD = "Mã,Tên,Tên ngắn,Loại,Cấp,Mã đơn vị trên,Từ ngày,Đến hết ngày\n";
  static final String PERSON_HEAD = "Mã,Họ và tên,Thư điện tử,Mã đơn vị,Vai trò\n";

  private final ProblemSentences sentences = new ProblemSentences();
  private final House house;
  final PreparingImport preparing;
  final ExportingOrganisation exporting;

  private ImportDesk(TestDatabase database) {
    house = House.on(database, "2024-04-01T08:00");
    var words = new OrgWords(sentences);
    preparing =
        new PreparingImport(
            new OrgSheetReader(words),
            words,
            new StoredImports(database.jdbc()),
            house.bean(ImportingOrganisation.class),
            house.clock());
    exporting = new ExportingOrganisation(house.bean(ReadingOrganisation.class), words);
  }

  static ImportDesk at(TestDatabase database) {
    return new ImportDesk(database);
  }

  static SmallWorld world(TestDatabase database) {
    return SmallWorld.withRound(database).person("qt-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);
  }

  House house() {
    return house;
  }

  Person administrator() {
    return house.person("qt-so");
  }

  PreparedImport prepare(String csv) {
    return preparing.prepare("tep.csv", csv.getBytes(UTF_8), administrator());
  }

  /** E.g. "2 Loại: Không có “bo”…". */
  List<String> told(PreparedImport prepared) {
    return prepared.problems().stream()
        .map(
            one ->
                one.row()
                    + " "
                    + one.column()
                    + ": "
                    + sentences.plain(one.messageKey(), one.args(), Locale.forLanguageTag("vi")))
        .toList();
  }

  @Override
  public void close() {
    house.close();
  }
}
