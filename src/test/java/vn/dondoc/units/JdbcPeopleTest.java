package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.units.OrgSamples.CITY;
import static vn.dondoc.units.OrgSamples.SO;
import static vn.dondoc.units.OrgSamples.person;

import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

class JdbcPeopleTest {
  private static final Assignment LEADS_SO = new Assignment(SO.id(), Role.LEADER);
  private static final Assignment ADMINISTERS_SO = new Assignment(SO.id(), Role.ADMINISTRATOR);
  private static final Assignment LEADS_CITY = new Assignment(CITY.id(), Role.LEADER);

  @OnBothDatabases
  void givesBackAPersonWithAllAssignments(TestDatabase database) {
    var people = empty(database);
    var busy = person("an", "Đỗ Thị Ân", LEADS_SO, ADMINISTERS_SO, LEADS_CITY);
    var idle = person("binh", "Lê Văn Bình");
    people.save(busy);
    people.save(idle);

    assertThat(people.byId(busy.id())).contains(busy);
    assertThat(people.byId(idle.id())).contains(idle);
    assertThat(people.byId(new PersonId("khong-co"))).isEmpty();
    assertThat(people.all()).containsExactly(busy, idle);
  }

  @OnBothDatabases
  void findsByRoleInExactlyThatUnit(TestDatabase database) {
    var people = empty(database);
    people.save(person("zung", "Vũ Dũng", LEADS_SO));
    people.save(person("an", "Ân Thị Hà", LEADS_SO, ADMINISTERS_SO));
    people.save(person("city", "Bùi Văn Cả", LEADS_CITY));

    assertThat(people.inUnit(SO.id(), Role.LEADER))
        .containsExactly(
            person("an", "Ân Thị Hà", LEADS_SO, ADMINISTERS_SO),
            person("zung", "Vũ Dũng", LEADS_SO));
    assertThat(people.inUnit(CITY.id(), Role.ADMINISTRATOR)).isEmpty();
  }

  @OnBothDatabases
  void replacesTheAssignmentsOfAKnownPerson(TestDatabase database) {
    var people = empty(database);
    people.save(person("an", "Đỗ Thị Ân", LEADS_SO));
    var promoted = person("an", "Đỗ Thị Ân", LEADS_CITY);
    people.save(promoted);

    assertThat(people.all()).containsExactly(promoted);
    assertThat(people.inUnit(SO.id(), Role.LEADER)).isEmpty();
  }

  private static People empty(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    units.save(CITY);
    units.save(SO);
    return new JdbcPeople(database.jdbc());
  }
}
