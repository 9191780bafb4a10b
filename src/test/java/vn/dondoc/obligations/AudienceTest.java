package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.COLLECTOR;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Absence;
import vn.dondoc.units.Absences;
import vn.dondoc.units.Bounce;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

class AudienceTest {
  private static final Set<Integer> REMINDER = Set.of(0);

  @OnBothDatabases
  void theSubstituteHearsOnTheDaysAwayAndSheHerselfBeforeAndAfter(TestDatabase database) {
    try (var house = house(database)) {
      away(house, "dm-" + UNIT, "dm-" + OTHER_UNIT);

      assertThat(heard(house, "2024-05-09", REMINDER)).containsExactly("dm-phong-khtc FOCAL_POINT");
      assertThat(heard(house, "2024-05-10", REMINDER))
          .containsExactly("dm-phong-nt FOCAL_POINT thay dm-phong-khtc");
      assertThat(heard(house, "2024-05-13", REMINDER)).containsExactly("dm-phong-khtc FOCAL_POINT");
    }
  }

  @OnBothDatabases
  void everyCapacityPassesToTheSubstituteAndEachHearsOnceInHerFirst(TestDatabase database) {
    try (var house = house(database)) {
      away(house, "dm-" + UNIT, "ld-" + UNIT);
      away(house, "dp-so", "dm-" + OTHER_UNIT);
      away(house, "dm-" + COLLECTOR, "dm-" + OTHER_UNIT);

      assertThat(heard(house, "2024-05-10", Set.of(1)))
          .containsExactly("ld-phong-khtc FOCAL_POINT thay dm-phong-khtc");
      assertThat(heard(house, "2024-05-10", Set.of(2)))
          .containsExactly("dm-phong-nt COORDINATOR thay dp-so");
    }
  }

  @OnBothDatabases
  void aSecondFocalPointHearsForHerselfAndNotInHerColleaguesPlace(TestDatabase database) {
    try (var house = house(database)) {
      second(database);
      away(house, "dm-" + UNIT, "dm-hai");

      assertThat(heard(house, "2024-05-10", REMINDER)).containsExactly("dm-hai FOCAL_POINT");
    }
  }

  @OnBothDatabases
  void aChainEndsAtTheLastWhoseMailArrives(TestDatabase database) {
    try (var house = house(database)) {
      away(house, "dm-" + UNIT, "ld-" + UNIT);
      away(house, "ld-" + UNIT, "dm-" + OTHER_UNIT);
      assertThat(heard(house, "2024-05-10", REMINDER))
          .containsExactly("dm-phong-nt FOCAL_POINT thay dm-phong-khtc");

      bounced(house, "dm-" + OTHER_UNIT);
      assertThat(heard(house, "2024-05-10", REMINDER))
          .containsExactly("ld-phong-khtc FOCAL_POINT thay dm-phong-khtc");

      bounced(house, "ld-" + UNIT);
      assertThat(heard(house, "2024-05-10", REMINDER)).containsExactly("dm-phong-khtc FOCAL_POINT");
    }
  }

  @OnBothDatabases
  void anAddressThatBouncedIsLeftOutWhileAnotherOfTheUnitWorks(TestDatabase database) {
    try (var house = house(database)) {
      second(database);
      bounced(house, "dm-" + UNIT);
      assertThat(heard(house, "2024-05-10", REMINDER)).containsExactly("dm-hai FOCAL_POINT");

      bounced(house, "dm-hai");
      assertThat(heard(house, "2024-05-10", REMINDER))
          .as("the news waits for either of them")
          .containsExactlyInAnyOrder("dm-phong-khtc FOCAL_POINT", "dm-hai FOCAL_POINT");
    }
  }

  @OnBothDatabases
  void aBodyThatIsOnlyAskedIsNeverReportedToItsLeader(TestDatabase database) {
    SmallWorld.withRound(database);
    try (var house = House.on(database, "2024-05-20T08:00")) {
      for (int rung = 0; rung <= 3; rung++) {
        assertThat(heard(house, "2024-05-20", Tone.REQUESTED, Set.of(rung)))
            .noneMatch(one -> one.endsWith("LEADER"))
            .isNotEmpty();
      }
      assertThat(heard(house, "2024-05-20", Tone.REQUESTED, Set.of(2)))
          .containsExactly("dp-so COORDINATOR", "dm-phong-xdnsvhgd COLLECTOR");
    }
  }

  private static List<String> heard(House house, String day, Set<Integer> rungs) {
    return heard(house, day, Tone.REQUIRED, rungs);
  }

  private static List<String> heard(House house, String day, Tone tone, Set<Integer> rungs) {
    var round = house.bean(Rounds.class).byId(new RoundId(SmallWorld.ROUND)).orElseThrow();
    return house
        .bean(Audience.class)
        .on(LocalDate.parse(day))
        .of(round, new UnitId(UNIT), tone, rungs)
        .stream()
        .map(
            one ->
                one.person().id()
                    + " "
                    + one.because()
                    + one.insteadOf().map(absent -> " thay " + absent.id()).orElse(""))
        .toList();
  }

  private static void second(TestDatabase database) {
    var jdbc = database.jdbc();
    jdbc.sql("insert into person (id, name, email) values ('dm-hai', 'Hai', 'hai@example.vn')")
        .update();
    jdbc.sql("insert into assignment (person_id, unit_id, role) values ('dm-hai', ?, ?)")
        .params(UNIT, Role.FOCAL_POINT.code())
        .update();
  }

  /** From 10 to 12/5/2024. */
  private static void away(House house, String person, String substitute) {
    var absence =
        new Absence(
            person,
            new PersonId(person),
            LocalDate.parse("2024-05-10"),
            LocalDate.parse("2024-05-12"),
            Optional.of(new PersonId(substitute)),
            "");
    house.bean(Absences.class).add(absence, new PersonId(person), Stage.at("2024-05-09T08:00"));
  }

  private static void bounced(House house, String person) {
    var email = house.person(person).email();
    var bounce = new Bounce(Stage.at("2024-05-09T08:01"), "550 no such user");
    assertThat(house.bean(People.class).bounced(new PersonId(person), email, bounce)).isTrue();
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database);
    return House.on(database, "2024-05-09T10:00");
  }
}
