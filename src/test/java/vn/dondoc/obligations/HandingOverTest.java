package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.RECEIVER;
import static vn.dondoc.testing.SmallWorld.UNIT;

import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

class HandingOverTest {
  private static final String LEAVING = "dm-" + UNIT;
  private static final String COMING = "dm-" + OTHER_UNIT;
  private static final UnitId WHERE = new UnitId(UNIT);

  @OnBothDatabases
  void theSuccessorHasTheRoleAndKeepsHerOwn(TestDatabase database) {
    try (var house = house(database)) {
      handOver(house, Role.FOCAL_POINT, COMING, "ld-" + UNIT);

      assertThat(house.person(LEAVING).assignments()).isEmpty();
      assertThat(house.person(COMING).holds(Role.FOCAL_POINT, WHERE)).isTrue();
      assertThat(house.person(COMING).holds(Role.FOCAL_POINT, new UnitId(OTHER_UNIT))).isTrue();
      var entry =
          database
              .jdbc()
              .sql("select actor, type, subject, detail, after_value from audit_entry")
              .query();
      assertThat(entry.singleRow().values())
          .containsExactly(
              "ld-phong-khtc",
              "HANDED_OVER",
              "person:dm-phong-khtc",
              "phong-khtc focal-point",
              "dm-phong-nt");
    }
  }

  @OnBothDatabases
  void onlyWhoLooksAfterTheUnitMayAndOnlyWhatSheHas(TestDatabase database) {
    try (var house = house(database)) {
      for (var stranger : new String[] {LEAVING, COMING, "ld-" + OTHER_UNIT}) {
        assertThatThrownBy(() -> handOver(house, Role.FOCAL_POINT, COMING, stranger))
            .isInstanceOf(NotFound.class);
      }
      assertThatThrownBy(() -> handOver(house, Role.LEADER, COMING, "dp-so"))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> handOver(house, Role.FOCAL_POINT, LEAVING, "dp-so"))
          .hasMessage("hand-over-to-herself");
      assertThatThrownBy(() -> handOver(house, Role.FOCAL_POINT, "khong-co", "dp-so"))
          .hasMessage("person-unknown");
    }
  }

  @OnBothDatabases
  void administrationIsHandedOverByAdministratorsAlone(TestDatabase database) {
    SmallWorld.of(database)
        .assign(LEAVING, UNIT, "administrator")
        .person("qt-so", RECEIVER, Role.ADMINISTRATOR);
    try (var house = House.on(database, "2024-05-09T10:00")) {
      assertThatThrownBy(() -> handOver(house, Role.ADMINISTRATOR, COMING, "dp-so"))
          .isInstanceOf(NotFound.class);

      handOver(house, Role.ADMINISTRATOR, COMING, "qt-so");

      assertThat(house.person(COMING).holds(Role.ADMINISTRATOR, WHERE)).isTrue();
      assertThat(house.person(LEAVING).holds(Role.FOCAL_POINT, WHERE)).isTrue();
    }
  }

  private static void handOver(House house, Role role, String to, String by) {
    house
        .bean(HandingOver.class)
        .handOver(new PersonId(LEAVING), WHERE, role, new PersonId(to), house.person(by));
  }

  private static House house(TestDatabase database) {
    SmallWorld.of(database);
    return House.on(database, "2024-05-09T10:00");
  }
}
