package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.RECEIVER;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.sql.Timestamp;
import java.util.List;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** What a unit did in earlier years stays to be found, but is not laid out every morning. */
class EarlierYearsTest {
  private static final Person UNITS_OWN = SmallWorld.who("dm-" + UNIT, UNIT, Role.FOCAL_POINT);
  private static final Person OTHER =
      SmallWorld.who("dm-" + OTHER_UNIT, OTHER_UNIT, Role.FOCAL_POINT);
  private static final Person COORDINATOR = SmallWorld.who("dp-so", RECEIVER, Role.COORDINATOR);
  private static final Person LEADER = SmallWorld.who("ld-" + RECEIVER, RECEIVER, Role.LEADER);

  @OnBothDatabases
  void tasksShowWhatIsOwedAndWhatIsDoneOfOneYear(TestDatabase database) {
    world(database);
    try (var reads = Reads.on(database, "2024-06-03T09:00")) {
      var tasks = reads.bean(Tasks.class);
      var now = tasks.of(UNITS_OWN, query("", ""));
      assertThat(now.overdue()).extracting(Task::id).containsExactly("r2022." + UNIT);
      assertThat(now.done().tasks()).extracting(Task::id).containsExactly(thisYears());
      assertThat(now.years()).containsExactly(2024, 2023, 2022);
      assertThat(now.year()).contains(2024);
      assertThat(now.isLong()).isTrue();

      assertThat(done(tasks, query("", "2023"))).containsExactly("r2023." + UNIT);
      assertThat(done(tasks, query("", "2022"))).as("still owed").isEmpty();
      assertThat(done(tasks, query("", "all"))).containsExactly("r2023." + UNIT, thisYears());
      assertThat(done(tasks, query("thang 2023", ""))).containsExactly("r2023." + UNIT);
      assertThat(done(tasks, query("thang 2023", "2024"))).isEmpty();
      assertThat(done(tasks, query("", "nonsense"))).containsExactly(thisYears());
      assertThat(tasks.of(OTHER, query("", "")).years()).containsExactly(2024);
    }
  }

  @OnBothDatabases
  void reportsOfTwelveMonthsAreFoundAndOnWishThoseOfAllYears(TestDatabase database) {
    world(database);
    for (var reports : List.of(1, 1_000_000)) {
      database.jdbc().sql("update reporting_round set total_count = ?").param(reports).update();
      try (var reads = Reads.on(database, "2024-06-03T09:00")) {
        var searching = reads.bean(Searching.class);
        for (var who : List.of(UNITS_OWN, COORDINATOR)) {
          assertThat(found(searching, who, false)).containsExactly(thisYears());
          assertThat(found(searching, who, true)).containsExactly(thisYears(), "r2023." + UNIT);
        }
        assertThat(found(searching, OTHER, true)).isEmpty();
      }
    }
  }

  @OnBothDatabases
  void aLeaderChoosesAmongTheYearsFromTheFirst(TestDatabase database) {
    world(database);
    try (var reads = Reads.on(database, "2025-01-02T09:00")) {
      var leading = reads.bean(Leading.class);
      assertThat(leading.of(LEADER, 2025).years()).containsExactly(2025, 2024, 2023, 2022);
      assertThat(leading.of(LEADER, 2023).done()).isOne();
      assertThat(leading.of(LEADER, 2023).total().percent()).contains(100);
      assertThat(leading.of(LEADER, 2022).total().overdue()).isOne();
    }
  }

  /** Of 2022 a report is owed yet, those of 2023 and 2024 are accepted. */
  private static void world(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT);
    report(database, 2022, "OPEN");
    report(database, 2023, "ACCEPTED");
    database
        .jdbc()
        .sql("update obligation set state = 'ACCEPTED' where id = ?")
        .param(thisYears())
        .update();
    handedIn(database, "r2023." + UNIT, "2023-05-22T09:00");
    handedIn(database, thisYears(), "2024-05-17T09:00");
  }

  private static void report(TestDatabase database, int year, String state) {
    var jdbc = database.jdbc();
    jdbc.sql(
            """
            insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
              period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, state,
              fanned_out)
            values ('r' || ?, ?, 'm', 'YEAR', ?, 1, 'Báo cáo tháng ' || ?, 'trước ngày',
              cast(? as date), 'BEFORE', timestamp with time zone '2022-01-05 08:00:00+07', ?,
              'OPEN', true)
            """)
        .params(year, Stage.CASCADE, year, year, year + "-05-20", RECEIVER)
        .update();
    jdbc.sql(
            """
            insert into obligation (id, round_id, unit_id, state, deadline_day, deadline_bound,
              due_version, opened_at, late_days)
            select r.id || '.' || ?, r.id, ?, ?, r.deadline_day, r.deadline_bound, 1, r.opens_at, 0
            from reporting_round r where r.id = 'r' || ?
            """)
        .params(UNIT, UNIT, state, year)
        .update();
  }

  private static void handedIn(TestDatabase database, String obligation, String at) {
    database
        .jdbc()
        .sql(
            """
            insert into submission (id, obligation_id, version, submitted_at, submitted_by,
              document_number, document_date, summary, late_days)
            values (?, ?, 1, ?, ?, '12/BC-PĐ', date '2024-05-17', 'xong', 0)
            """)
        .params("s" + obligation.hashCode(), obligation, Timestamp.from(Stage.at(at)), "dm-" + UNIT)
        .update();
  }

  private static String thisYears() {
    return SmallWorld.ROUND + "." + UNIT;
  }

  private static TaskQuery query(String text, String year) {
    return new TaskQuery("", text, "", year, 1);
  }

  private static List<String> done(Tasks tasks, TaskQuery query) {
    return tasks.of(UNITS_OWN, query).done().tasks().stream().map(Task::id).toList();
  }

  private static List<String> found(Searching searching, Person who, boolean years) {
    return searching.find("12/bc-pd", who, years).reports().hits().stream()
        .map(Found.ReportHit::id)
        .toList();
  }
}
