package vn.dondoc.documents;

import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Instructions;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.FollowingHolidays;
import vn.dondoc.operations.Operators;
import vn.dondoc.testing.House;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Units;

/** An administrator of the small world at the page of holidays. */
final class HolidayDesk implements AutoCloseable {
  private final TestDatabase database;
  private final House house;
  final TakingOverHolidays holidays;

  private HolidayDesk(TestDatabase database) {
    this.database = database;
    house = House.on(database, "2024-04-01T08:00");
    holidays =
        new TakingOverHolidays(
            book(),
            new HolidayFileReader(),
            new HolidayVersions(database.jdbc()),
            new HolidayEffects(bean(Instructions.class), bean(Units.class)),
            bean(FollowingHolidays.class),
            bean(WorkingCalendar.class),
            mock(Operators.class),
            bean(AuditTrail.class),
            bean(TransactionTemplate.class),
            event -> {},
            house.clock());
  }

  static HolidayDesk at(TestDatabase database) {
    return new HolidayDesk(database);
  }

  HolidayBook book() {
    var packaged = new PackagedConfig(new PathMatchingResourcePatternResolver());
    var files = new ConfigFiles(new ConfigProperties("config"), packaged);
    return new HolidayBook(files, new HolidayFileReader(), new HolidayVersions(database.jdbc()));
  }

  <T> T bean(Class<T> type) {
    return house.bean(type);
  }

  Person administrator() {
    return house.person("qt-so");
  }

  /** The year of the file, and one day off more. */
  List<HolidaySheet> withDayOff(LocalDate day) {
    var file = book().all().get(day.getYear());
    var sheet = file.get(file.size() - 1).sheet();
    var off = new ArrayList<>(sheet.off());
    off.add(new NamedDay(day, "nghỉ thêm", Optional.empty()));
    var text =
        HolidayFileWriter.write(
            new HolidaySheet(
                sheet.year(),
                sheet.status(),
                "Công văn thử",
                off,
                sheet.worked(),
                sheet.proposed()));
    return holidays.read(text).orElseThrow();
  }

  void take(List<HolidaySheet> sheets) {
    var seen = holidays.foresee(sheets, administrator()).seen();
    holidays.takeOver(sheets, seen, administrator());
  }

  /** The day of the next reminder. */
  String signal() {
    return text("select cast(cast(next_signal_at as date) as varchar) from obligation");
  }

  /** The change as units read it. */
  String change() {
    return text("select kind || ' ' || cast(old_day as varchar) from obligation_change");
  }

  String record(String type) {
    return text(
        "select before_value || ' ' || after_value || ' ' || reason from audit_entry where type = '"
            + type
            + "'");
  }

  List<String> types() {
    return database
        .jdbc()
        .sql("select type from audit_entry order by type")
        .query(String.class)
        .list();
  }

  int count(String from) {
    return database.jdbc().sql("select count(*) from " + from).query(Integer.class).single();
  }

  private String text(String sql) {
    return database.jdbc().sql(sql).query(String.class).single();
  }

  @Override
  public void close() {
    house.close();
  }
}
