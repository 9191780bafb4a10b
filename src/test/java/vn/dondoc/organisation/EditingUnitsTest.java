package vn.dondoc.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Fingerprint;
import vn.dondoc.units.Level;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;
import vn.dondoc.units.Units;

class EditingUnitsTest {
  private static final LocalDate BEGIN = LocalDate.of(2008, 8, 1);
  private static final Person ADMINISTRATOR =
      SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);

  @OnBothDatabases
  void aUnitIsAddedRenamedAndMovedWithAllBelowIt(TestDatabase database) {
    SmallWorld.of(database);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingUnits.class);
      editing.add(unit("to-1", "Tổ 1", SmallWorld.UNIT), ADMINISTRATOR);
      var seen = stored(house, SmallWorld.UNIT);
      var wanted = unit(SmallWorld.UNIT, "Phòng Kế hoạch", SmallWorld.OTHER_UNIT);

      var changes = editing.edit(wanted, Fingerprint.of(seen), ADMINISTRATOR);

      assertThat(changes).extracting(FieldChange::field).contains(OrgField.NAME, OrgField.PARENT);
      assertThat(stored(house, "to-1").path()).isEqualTo("/so-vhtt/phong-nt/phong-khtc/to-1/");
      assertThat(records(database)).containsExactly("UNIT_ADDED", "UNIT_CHANGED");
    }
  }

  @OnBothDatabases
  void theSecondOfTwoAdministratorsIsTold(TestDatabase database) {
    SmallWorld.of(database);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingUnits.class);
      var seen = Fingerprint.of(stored(house, SmallWorld.UNIT));
      editing.edit(unit(SmallWorld.UNIT, "Một", SmallWorld.RECEIVER), seen, ADMINISTRATOR);

      var second = unit(SmallWorld.UNIT, "Hai", SmallWorld.RECEIVER);
      assertRefused(() -> editing.edit(second, seen, ADMINISTRATOR), "unit-changed-meanwhile");
      assertThat(stored(house, SmallWorld.UNIT).name()).isEqualTo("Một");
    }
  }

  @OnBothDatabases
  void aUnitWithOpenWorkDoesNotEndHere(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      assertRefused(() -> end(house, SmallWorld.UNIT), "unit-has-open-work");
      assertRefused(() -> end(house, SmallWorld.COLLECTOR), "unit-has-open-work");
      end(house, SmallWorld.OTHER_UNIT);
      assertThat(stored(house, SmallWorld.OTHER_UNIT).validTo()).isPresent();
      assertRefused(() -> end(house, SmallWorld.RECEIVER), "unit-has-open-work");
    }
  }

  @OnBothDatabases
  void noCircleNoStrangersAndNoTwins(TestDatabase database) {
    SmallWorld.of(database).unit("la");
    database.jdbc().sql("update unit set parent_id = null, path = '/la/' where id = 'la'").update();
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingUnits.class);
      editing.add(unit("to-1", "Tổ 1", SmallWorld.UNIT), ADMINISTRATOR);
      var seen = Fingerprint.of(stored(house, SmallWorld.UNIT));

      var circle = unit(SmallWorld.UNIT, "Phòng", "to-1");
      assertRefused(() -> editing.edit(circle, seen, ADMINISTRATOR), "unit-below-itself");
      var away = unit(SmallWorld.UNIT, "Phòng", "la");
      assertRefused(() -> editing.edit(away, seen, ADMINISTRATOR), "unit-parent-not-yours");
      var twin = unit("la", "Lạ", SmallWorld.RECEIVER);
      assertRefused(() -> editing.add(twin, ADMINISTRATOR), "unit-id-taken");
      assertThatThrownBy(() -> editing.edit(twin, seen, ADMINISTRATOR))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> editing.add(unit("to-2", "Tổ", "la"), ADMINISTRATOR))
          .isInstanceOf(NotFound.class);
    }
  }

  private static void end(House house, String id) {
    var unit = stored(house, id);
    house
        .bean(EditingUnits.class)
        .edit(unit.until(LocalDate.of(2024, 6, 30)), Fingerprint.of(unit), ADMINISTRATOR);
  }

  private static void assertRefused(Runnable deed, String key) {
    assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(key);
  }

  private static Unit stored(House house, String id) {
    return house.bean(Units.class).byId(new UnitId(id)).orElseThrow();
  }

  private static List<String> records(TestDatabase database) {
    return database
        .jdbc()
        .sql("select type from audit_entry order by happened_at, type")
        .query(String.class)
        .list();
  }

  private static Unit unit(String id, String name, String parent) {
    return new Unit(
        new UnitId(id),
        name,
        name,
        UnitKind.DIVISION,
        Level.PROVINCE,
        Optional.of(new UnitId(parent)),
        BEGIN,
        Optional.empty(),
        "");
  }
}
