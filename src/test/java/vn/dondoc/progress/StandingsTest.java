package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** The database and the calendar agree on where an obligation stands, on every day around today. */
class StandingsTest {
  @OnBothDatabases
  void theDatabaseReckonsAsTheCalendarDoes(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    // a Monday after a week-end, a Saturday, midnight itself, the day before a row of holidays
    for (var now :
        List.of("2024-05-20T09:00", "2024-05-18T23:59", "2024-05-20T00:00", "2024-04-26T08:00")) {
      try (var reads = Reads.on(database, now)) {
        for (var bound : Bound.values()) {
          for (var state : List.of("OPEN", "RETURNED", "SUBMITTED", "ACCEPTED", "WITHDRAWN")) {
            agreeAround(database, reads, LocalDate.parse(now.substring(0, 10)), bound, state);
          }
        }
      }
    }
  }

  private static void agreeAround(
      TestDatabase database, Reads reads, LocalDate today, Bound bound, String state) {
    var dates = reads.bean(DueDates.class);
    today
        .minusDays(12)
        .datesUntil(today.plusDays(16))
        .forEach(
            day -> {
              database
                  .jdbc()
                  .sql("update obligation set state = ?, deadline_day = ?, deadline_bound = ?")
                  .params(state, day, bound.name())
                  .update();
              var deadline = new Deadline(day, bound, Stage.ZONE);
              var expected =
                  database
                      .jdbc()
                      .sql(
                          "select o.*, r.kind from obligation o join reporting_round r on r.id ="
                              + " o.round_id")
                      .query((row, n) -> dates.standing(row, deadline).name())
                      .single();
              assertThat(reckoned(database, reads)).as(day + " " + bound).isEqualTo(expected);
            });
  }

  private static String reckoned(TestDatabase database, Reads reads) {
    return database
        .jdbc()
        .sql(
            "select "
                + Standings.SQL
                + " from obligation o join reporting_round r on r.id = o.round_id")
        .params(reads.bean(Standings.class).days())
        .query(String.class)
        .single();
  }
}
