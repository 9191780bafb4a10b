package vn.dondoc.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Fingerprint;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

class EditingPeopleTest {
  private static final Assignment FOCAL = role(SmallWorld.UNIT, Role.FOCAL_POINT);
  private static final PersonId DM = new PersonId("dm-" + SmallWorld.UNIT);

  @OnBothDatabases
  void somebodyNewIsAppointedAndSomebodyKnownGetsOneRoleMore(TestDatabase database) {
    world(database);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingPeople.class);
      var fresh = editing.appoint("Đỗ Thị Ánh", " anh@example.vn ", FOCAL, administrator(house));
      var leader = role(SmallWorld.OTHER_UNIT, Role.LEADER);
      var again = editing.appoint("", "ANH@example.vn", leader, administrator(house));

      assertThat(fresh.id().value()).isEqualTo("do-thi-anh");
      assertThat(again.assignments()).containsExactlyInAnyOrder(FOCAL, leader);
      assertThat(house.person("do-thi-anh").email()).isEqualTo("anh@example.vn");
      assertRefused(
          () -> editing.appoint("", "anh@example.vn", leader, administrator(house)),
          "role-held-already");
      assertRefused(
          () -> editing.appoint("B", "khong phai", leader, administrator(house)), "address-shape");
    }
  }

  @OnBothDatabases
  void theLastFocalPointOfAUnitWithOpenWorkGoesOnlyWithTheWarningAnswered(TestDatabase database) {
    world(database).owes(SmallWorld.UNIT);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingPeople.class);
      var who = administrator(house);
      assertRefused(() -> editing.dismiss(DM, FOCAL, false, who), "last-focal-point");
      assertThat(house.person(DM.value()).assignments()).contains(FOCAL);

      editing.dismiss(DM, FOCAL, true, who);
      assertThat(house.person(DM.value()).assignments()).isEmpty();
      editing.dismiss(
          new PersonId("dm-" + SmallWorld.OTHER_UNIT),
          role(SmallWorld.OTHER_UNIT, Role.FOCAL_POINT),
          false,
          who);
    }
  }

  @OnBothDatabases
  void theLastLeaderOfAUnitWithOpenWorkGoesOnlyWithTheWarningAnswered(TestDatabase database) {
    world(database).owes(SmallWorld.UNIT).person("ld", SmallWorld.UNIT, Role.LEADER);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingPeople.class);
      var who = administrator(house);
      database
          .jdbc()
          .sql("delete from assignment where unit_id = ? and role = 'leader' and person_id <> 'ld'")
          .param(SmallWorld.UNIT)
          .update();
      var leader = role(SmallWorld.UNIT, Role.LEADER);
      assertRefused(() -> editing.dismiss(new PersonId("ld"), leader, false, who), "last-leader");
      editing.dismiss(new PersonId("ld"), leader, true, who);
      assertThat(house.person("ld").assignments()).isEmpty();
    }
  }

  @OnBothDatabases
  void nobodyShutsHerselfOutOrReachesBeyondHerUnits(TestDatabase database) {
    world(database).unit("la");
    database.jdbc().sql("update unit set parent_id = null, path = '/la/' where id = 'la'").update();
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingPeople.class);
      var who = administrator(house);
      var own = role(SmallWorld.RECEIVER, Role.ADMINISTRATOR);
      assertRefused(() -> editing.dismiss(who.id(), own, true, who), "own-administration");

      var stranger = house.person("dm-la");
      var seen = Fingerprint.of(stranger);
      assertThatThrownBy(() -> editing.edit(stranger.id(), "X", "x@example.vn", seen, who))
          .isInstanceOf(NotFound.class);
      var both = editing.appoint("", stranger.email(), FOCAL, who);
      assertRefused(
          () -> editing.edit(both.id(), "X", "x@example.vn", Fingerprint.of(both), who),
          "person-elsewhere-too");
    }
  }

  @OnBothDatabases
  void aNameAndAnAddressAreMendedUnlessSomebodyElseWasFaster(TestDatabase database) {
    world(database);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var editing = house.bean(EditingPeople.class);
      var who = administrator(house);
      var seen = Fingerprint.of(house.person(DM.value()));
      editing.edit(DM, "Nguyễn Thị Bình", "binh@example.vn", seen, who);

      assertThat(house.person(DM.value()).name()).isEqualTo("Nguyễn Thị Bình");
      assertRefused(
          () -> editing.edit(DM, "Khác", "binh@example.vn", seen, who), "person-changed-meanwhile");
      var now = Fingerprint.of(house.person(DM.value()));
      var taken = "ld-" + SmallWorld.UNIT + "@example.vn";
      assertRefused(() -> editing.edit(DM, "Khác", taken, now, who), "address-taken");
    }
  }

  private static SmallWorld world(TestDatabase database) {
    return SmallWorld.withRound(database).person("qt-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);
  }

  private static Person administrator(House house) {
    return house.person("qt-so");
  }

  private static Assignment role(String unit, Role role) {
    return new Assignment(new UnitId(unit), role);
  }

  private static void assertRefused(Runnable deed, String key) {
    assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(key);
  }
}
