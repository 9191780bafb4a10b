package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** The calendar of the real plan of Sở VHTT in May 2024, for those concerned and for strangers. */
class CalendarsTest {
  private static final LocalDate FROM = LocalDate.of(2024, 5, 1);
  private static final LocalDate TO = LocalDate.of(2024, 5, 31);

  @OnBothDatabases
  void eachSeesHerOwnDaysAndWhoFollowsThePlanCountsItsUnits(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-13T09:00");
      stage.submit("six-months", "phong-nt");

      assertThat(days(stage, "dm-phong-khtc"))
          .containsExactly("2024-05-17 SAFE_DAY SOON 1/1", "2024-05-19 DEADLINE SOON 1/1");
      assertThat(days(stage, "dm-phong-nt"))
          .as("whoever has handed in needs no warning")
          .containsExactly("2024-05-19 DEADLINE SUBMITTED 0/1");
      assertThat(days(stage, "dp-so")).containsExactly("2024-05-19 COLLECTED SOON 20/21");
      assertThat(days(stage, "dp-hoi-lhpn-hn")).as("a stranger's is empty").isEmpty();
    }
  }

  @OnBothDatabases
  void whatHasNotOpenedStandsThereWithTheDayOnWhichItOpens(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
      var autumn =
          stage
              .bean(Calendars.class)
              .of(
                  stage.person("dm-phong-khtc"),
                  LocalDate.of(2024, 8, 1),
                  LocalDate.of(2024, 11, 30));

      assertThat(autumn)
          .extracting(CalendarEntry::type)
          .containsExactly(CalendarEntry.Type.OPENING, CalendarEntry.Type.COLLECTED);
      assertThat(autumn)
          .allSatisfy(entry -> assertThat(entry.standing()).isEqualTo(Standing.NOT_OPEN))
          .allSatisfy(entry -> assertThat(entry.cascade()).as("not hers to open").isEmpty());
      assertThat(autumn.get(1).day()).isEqualTo("2024-11-19");
    }
  }

  private static List<String> days(Stage stage, String person) {
    return stage.bean(Calendars.class).of(stage.person(person), FROM, TO).stream()
        .map(
            entry ->
                "%s %s %s %d/%d"
                    .formatted(
                        entry.day(), entry.type(), entry.standing(), entry.owed(), entry.total()))
        .toList();
  }
}
