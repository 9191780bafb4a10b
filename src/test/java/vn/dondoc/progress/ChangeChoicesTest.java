package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TurnableClock;
import vn.dondoc.units.Role;

class ChangeChoicesTest {

  @OnBothDatabases
  void aUnitOfAnotherProvinceIsNotOffered(TestDatabase database) {
    var choices = choices(database);
    var coordinator = SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);

    assertThat(choices.addable(Stage.CASCADE, coordinator))
        .extracting(ChangeChoices.UnitChoice::id)
        .contains(SmallWorld.COLLECTOR, SmallWorld.UNIT)
        .doesNotContain("so-khac");
  }

  @OnBothDatabases
  void anAdministratorEndsUnitsOfHerOwnTreeOnly(TestDatabase database) {
    var choices = choices(database);
    for (var role : new Role[] {Role.ADMINISTRATOR, Role.COORDINATOR}) {
      var who = SmallWorld.who("qt-so", SmallWorld.RECEIVER, role);
      database
          .jdbc()
          .sql("update assignment set role = ? where person_id = 'qt-so'")
          .param(role.code())
          .update();

      assertThat(choices.lookedAfter(who))
          .extracting(ChangeChoices.UnitChoice::id)
          .contains(SmallWorld.RECEIVER, SmallWorld.UNIT)
          .doesNotContain("so-khac");
    }
  }

  private static ChangeChoices choices(TestDatabase database) {
    SmallWorld.withRound(database).person("qt-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);
    database
        .jdbc()
        .sql(
            """
            insert into unit (id, name, short_name, kind, level, valid_from, path)
            values ('so-khac', 'Sở khác', 'Sở khác', 'so', 'province', date '2008-08-01', '/so-khac/')
            """)
        .update();
    return new ChangeChoices(database.jdbc(), new TurnableClock(Stage.at("2024-05-14T09:00")));
  }
}
