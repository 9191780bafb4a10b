package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Absence;
import vn.dondoc.units.Absences;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;

class AbsentingTest {
  private static final String HER = "dm-" + UNIT;
  private static final String HER_LEADER = "ld-" + UNIT;
  private static final String STRANGER = "ld-" + OTHER_UNIT;

  @OnBothDatabases
  void herselfHerLeaderAndWhoCoordinatesAboveMayRecordIt(TestDatabase database) {
    try (var house = house(database)) {
      record(house, "2024-05-10", "2024-05-12", HER_LEADER, HER);
      record(house, "2024-05-13", "2024-05-13", null, HER_LEADER);
      record(house, "2024-05-20", "2024-05-24", STRANGER, "dp-so");

      assertThat(house.bean(Absences.class).between(day("2024-05-01"), day("2024-05-31")))
          .extracting(Absence::from)
          .containsExactly(day("2024-05-10"), day("2024-05-13"), day("2024-05-20"));
      assertThat(audit(database))
          .containsExactly(
              "dm-phong-khtc ABSENCE_RECORDED 2024-05-10 – 2024-05-12, ld-phong-khtc",
              "dp-so ABSENCE_RECORDED 2024-05-20 – 2024-05-24, ld-phong-nt",
              "ld-phong-khtc ABSENCE_RECORDED 2024-05-13 – 2024-05-13");
    }
  }

  @OnBothDatabases
  void aStrangerIsToldThatThereIsNoSuchPersonAndNoSuchAbsence(TestDatabase database) {
    try (var house = house(database)) {
      record(house, "2024-05-10", "2024-05-12", HER_LEADER, HER);
      var id = database.jdbc().sql("select id from absence").query(String.class).single();

      assertThatThrownBy(() -> record(house, "2024-05-20", "2024-05-21", null, STRANGER))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> house.bean(Absenting.class).cancel(id, house.person(STRANGER)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> house.bean(Absenting.class).cancel("x", house.person(HER)))
          .isInstanceOf(NotFound.class);
    }
  }

  @OnBothDatabases
  void daysAndSubstitutesThatCannotBeAreRefusedAtTheirField(TestDatabase database) {
    try (var house = house(database)) {
      assertThat(refused(house, null, "2024-05-12", null)).isEqualTo("from absence-day-missing");
      assertThat(refused(house, "2024-05-12", null, null)).isEqualTo("to absence-day-missing");
      assertThat(refused(house, "2024-05-12", "2024-05-11", null))
          .isEqualTo("to absence-ends-before-it-begins");
      assertThat(refused(house, "2024-04-01", "2024-05-08", null)).isEqualTo("to absence-past");
      assertThat(refused(house, "2024-05-12", "2024-05-13", HER))
          .isEqualTo("substitute substitute-herself");
      assertThat(refused(house, "2024-05-12", "2024-05-13", "khong-co"))
          .isEqualTo("substitute substitute-unknown");
      assertThat(refused(house, "2024-05-12", "2024-05-13", "nguoi-la"))
          .isEqualTo("substitute substitute-stranger");
      record(house, "2024-05-10", "2024-05-12", HER_LEADER, HER);
      assertThat(refused(house, "2024-05-12", "2024-05-13", null))
          .isEqualTo("from absence-overlaps");
    }
  }

  @OnBothDatabases
  void whoIsHerselfAwayMayNotHandTheWorkBack(TestDatabase database) {
    try (var house = house(database)) {
      var absenting = house.bean(Absenting.class);
      var leader = house.person(HER_LEADER);
      var other = Optional.of(new PersonId(STRANGER));
      absenting.record(leader.id(), day("2024-05-12"), day("2024-05-14"), other, "", leader);
      var last = house.person(STRANGER);
      var back = Optional.of(new PersonId(HER));
      absenting.record(last.id(), day("2024-05-14"), day("2024-05-20"), back, "", last);

      assertThat(refused(house, "2024-05-10", "2024-05-14", HER_LEADER))
          .isEqualTo("substitute substitute-circle");
      record(house, "2024-05-10", "2024-05-13", HER_LEADER, HER);
    }
  }

  @OnBothDatabases
  void whoIsBackMaySaySoAndGoAgain(TestDatabase database) {
    try (var house = house(database)) {
      record(house, "2024-05-08", "2024-05-20", HER_LEADER, HER);
      var id = database.jdbc().sql("select id from absence").query(String.class).single();

      house.bean(Absenting.class).cancel(id, house.person(HER));
      record(house, "2024-05-13", "2024-05-14", HER_LEADER, HER);

      assertThat(audit(database)).anyMatch(entry -> entry.contains("ABSENCE_CANCELLED"));
    }
  }

  private static String refused(House house, String from, String to, String substitute) {
    var refusal =
        catchThrowableOfType(Refusal.class, () -> record(house, from, to, substitute, HER));
    return refusal.field().orElse("") + " " + refusal.getMessage();
  }

  /** The focal point is away. */
  private static void record(House house, String from, String to, String substitute, String by) {
    house
        .bean(Absenting.class)
        .record(
            new PersonId(HER),
            day(from),
            day(to),
            Optional.ofNullable(substitute).map(PersonId::new),
            " công tác ",
            house.person(by));
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static java.util.List<String> audit(TestDatabase database) {
    return database
        .jdbc()
        .sql("select actor, type, after_value from audit_entry order by actor")
        .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        .list();
  }

  private static House house(TestDatabase database) {
    var world = SmallWorld.of(database);
    database
        .jdbc()
        .sql(
            """
            insert into unit (id, name, short_name, kind, level, valid_from, path)
            values ('so-khac', 'Sở khác', 'Sở khác', 'so', 'province', date '2008-08-01', '/so-khac/')
            """)
        .update();
    world.person("nguoi-la", "so-khac", Role.FOCAL_POINT);
    return House.on(database, "2024-05-09T10:00");
  }
}
