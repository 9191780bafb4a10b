package vn.dondoc.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

class BacklogsTest {
  private static final Person OPERATOR =
      SmallWorld.who("qt-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);

  @OnBothDatabases
  void countsWhatWaitsAndWhatLeftInEachHour(TestDatabase database) {
    try (var house = house(database)) {
      mail(database, "old", "PENDING", "07:10", null, 0);
      mail(database, "new", "CLAIMED", "09:00", null, 0);
      mail(database, "again", "PENDING", "09:00", "timeout", 0);
      mail(database, "twice", "SENT", "08:05", null, 1);
      mail(database, "once", "SENT", "08:59", null, 0);
      mail(database, "refused", "FAILED", "08:00", "550", 0);

      var now = house.bean(Backlogs.class).now(OPERATOR);

      assertThat(now.waiting()).isEqualTo(2);
      assertThat(now.oldest()).contains(Stage.at("2024-05-10T07:10"));
      assertThat(now.retrying()).isEqualTo(1);
      assertThat(now.inDoubt()).isEqualTo(1);
      assertThat(now.failed()).isEqualTo(1);
      assertThat(now.sentByHour()).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L);
      assertThat(now.sentToday()).isEqualTo(2);
    }
  }

  private static void mail(
      TestDatabase database, String id, String state, String at, String error, int doubt) {
    var moment = Timestamp.from(Stage.at("2024-05-10T" + at));
    database
        .jdbc()
        .sql(
            """
            insert into outbox_mail (id, recipient, address, kind, message_id, state, created_at,
              sent_at, last_error, in_doubt)
            values (?, 'dm-phong-khtc', 'a@example.vn', 'DIGEST', ?, ?, ?, ?, ?, ?)
            """)
        .param(id)
        .param(id)
        .param(state)
        .param(moment)
        .param(state.equals("SENT") ? moment : null)
        .param(error)
        .param(doubt)
        .update();
  }

  @OnBothDatabases
  void aSignalIsLateTwoMinutesAfterItsTime(TestDatabase database) {
    try (var house = house(database)) {
      database
          .jdbc()
          .sql("update obligation set next_signal_at = ?")
          .param(Timestamp.from(Stage.at("2024-05-10T09:28")))
          .update();
      var backlogs = house.bean(Backlogs.class);

      assertThat(backlogs.now(OPERATOR).lateSignals()).isZero();
      house.clock().turnTo("2024-05-10T09:31");
      assertThat(backlogs.now(OPERATOR).lateSignals()).isEqualTo(1);
    }
  }

  @OnBothDatabases
  void namesWhatWasSetAsideAndWhy(TestDatabase database) {
    try (var house = house(database)) {
      var backlogs = house.bean(Backlogs.class);
      assertThat(backlogs.setAside(OPERATOR)).isEmpty();

      database.jdbc().sql("update obligation set set_aside = 'No enum constant'").update();

      assertThat(backlogs.setAside(OPERATOR))
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.subject()).startsWith(SmallWorld.UNIT);
                assertThat(one.reason()).isEqualTo("No enum constant");
              });
    }
  }

  @OnBothDatabases
  void onlyTheHighestAdministratorsAreOperators(TestDatabase database) {
    try (var house = house(database)) {
      var below = SmallWorld.who("dm-phong-khtc", SmallWorld.UNIT, Role.ADMINISTRATOR);
      var operators = house.bean(Operators.class);
      database
          .jdbc()
          .sql("insert into assignment (person_id, unit_id, role) values (?, ?, 'administrator')")
          .params("dm-phong-khtc", SmallWorld.UNIT)
          .update();

      assertThat(operators.include(OPERATOR)).isTrue();
      assertThat(operators.include(below)).isFalse();
      assertThatThrownBy(() -> house.bean(Backlogs.class).now(below)).isInstanceOf(NotFound.class);

      database.jdbc().sql("delete from assignment where person_id = 'qt-so'").update();
      assertThat(operators.include(below)).isTrue();
    }
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database)
        .owes(SmallWorld.UNIT)
        .person("qt-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);
    return House.on(database, "2024-05-10T09:30");
  }
}
