package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.units.OrgSamples.SO;
import static vn.dondoc.units.OrgSamples.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

/** What people change stands until their file says something new. */
class ChangedPeopleTest {
  private static final Assignment LEADS = new Assignment(SO.id(), Role.LEADER);
  private static final Person AN = person("an", "An", LEADS);
  private static final Bounce BOUNCE = new Bounce(Instant.parse("2024-05-20T01:00:00Z"), "550 no");

  @OnBothDatabases
  void aRestartWithTheSameFileUndoesNoHandOverAndNoCorrectedAddress(TestDatabase database) {
    var people = people(database);
    people.takeOver(AN);
    var changed = AN.withAssignments(Set.of()).withEmail("an.moi@example.vn");
    people.save(changed);

    people.takeOver(AN);
    assertThat(people.byId(AN.id())).contains(changed);

    var renamed = person("an", "An Nguyễn", LEADS);
    people.takeOver(renamed);
    assertThat(people.byId(AN.id())).contains(renamed);
  }

  @OnBothDatabases
  void anAddressIsMarkedOnceAndOnlyIfItIsStillHers(TestDatabase database) {
    var people = people(database);
    people.save(AN);

    assertThat(people.bounced(AN.id(), "old@example.vn", BOUNCE)).isFalse();
    assertThat(people.byId(AN.id()).orElseThrow().isReachable()).isTrue();
    assertThat(people.bounced(AN.id(), AN.email(), BOUNCE)).isTrue();
    assertThat(people.bounced(AN.id(), AN.email(), BOUNCE)).isFalse();
    assertThat(people.byId(AN.id()).orElseThrow().bounce()).contains(BOUNCE);
    assertThat(people.inUnit(SO.id(), Role.LEADER)).extracting(Person::isReachable).contains(false);
  }

  @OnBothDatabases
  void aNewAddressAndALookAtTheOldOneTakeTheMarkAway(TestDatabase database) {
    var people = people(database);
    people.save(AN);
    people.bounced(AN.id(), AN.email(), BOUNCE);
    people.save(AN.withAssignments(Set.of(LEADS)));
    assertThat(people.byId(AN.id()).orElseThrow().bounce()).as("same address").isPresent();

    people.arrives(AN.id());
    assertThat(people.byId(AN.id()).orElseThrow().bounce()).isEmpty();

    people.bounced(AN.id(), AN.email(), BOUNCE);
    people.save(AN.withEmail("an.moi@example.vn"));
    assertThat(people.byId(AN.id()).orElseThrow().bounce()).isEmpty();
    assertThat(people.withEmail("AN.moi@example.vn"))
        .isEqualTo(List.of(AN.withEmail("an.moi@example.vn")));
  }

  private static People people(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    units.save(OrgSamples.CITY);
    units.save(SO);
    return new JdbcPeople(database.jdbc());
  }
}
