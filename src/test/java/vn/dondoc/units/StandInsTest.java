package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.units.OrgSamples.CITY;
import static vn.dondoc.units.OrgSamples.SO;
import static vn.dondoc.units.OrgSamples.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

class StandInsTest {
  private static final PersonId AN = new PersonId("an");
  private static final PersonId BINH = new PersonId("binh");
  private static final PersonId CHI = new PersonId("chi");
  private static final Instant NOW = Instant.parse("2024-05-01T01:00:00Z");

  private Absences absences;

  @OnBothDatabases
  void theSubstituteMayWhatTheAbsentMayFromTheFirstToTheLastDay(TestDatabase database) {
    var standIns = standIns(database);
    absences.add(away(AN, "2024-05-06", "2024-05-10", BINH), CHI, NOW);

    assertThat(leadsCity(standIns, BINH, "2024-05-05")).isFalse();
    assertThat(leadsCity(standIns, BINH, "2024-05-06")).isTrue();
    assertThat(leadsCity(standIns, BINH, "2024-05-10")).isTrue();
    assertThat(leadsCity(standIns, BINH, "2024-05-11")).isFalse();
    assertThat(leadsCity(standIns, AN, "2024-05-06")).as("who is away may as well").isTrue();
  }

  @OnBothDatabases
  void theSubstituteKeepsHerOwnRightsAndIsToldFromHerOwnPlace(TestDatabase database) {
    var standIns = standIns(database);
    absences.add(away(AN, "2024-05-06", "2024-05-10", BINH), CHI, NOW);

    var binh = standIns.acting(BINH, LocalDate.parse("2024-05-06")).orElseThrow();

    assertThat(binh.holds(Role.FOCAL_POINT, SO.id())).isTrue();
    assertThat(binh.actsAs()).containsExactly("binh", "an");
    assertThat(binh.insteadOf(CITY.id(), Role.LEADER)).map(Person::id).contains(AN);
    assertThat(binh.insteadOf(SO.id(), Role.LEADER, Role.FOCAL_POINT)).isEmpty();
  }

  @OnBothDatabases
  void administrationNeverPasses(TestDatabase database) {
    var standIns = standIns(database);
    absences.add(away(AN, "2024-05-06", "2024-05-10", BINH), CHI, NOW);

    var binh = standIns.acting(BINH, LocalDate.parse("2024-05-06")).orElseThrow();

    assertThat(binh.holds(Role.ADMINISTRATOR, CITY.id())).isFalse();
  }

  @OnBothDatabases
  void aCancelledAbsenceIsNone(TestDatabase database) {
    var standIns = standIns(database);
    var absence = away(AN, "2024-05-06", "2024-05-10", BINH);
    absences.add(absence, CHI, NOW);
    assertThat(absences.byId(absence.id())).contains(absence);

    absences.cancel(absence.id(), CHI, NOW);

    assertThat(leadsCity(standIns, BINH, "2024-05-06")).isFalse();
    assertThat(absences.byId(absence.id())).isEmpty();
    var kept = database.jdbc().sql("select cancelled_by from absence").query(String.class);
    assertThat(kept.single()).isEqualTo("chi");
  }

  @OnBothDatabases
  void aCircleIsSeenOnAnyDayOnWhichItCloses(TestDatabase database) {
    var standIns = standIns(database);
    absences.add(away(BINH, "2024-05-08", "2024-05-09", CHI), CHI, NOW);
    absences.add(away(CHI, "2024-05-09", "2024-05-12", AN), CHI, NOW);

    var planned = away(AN, "2024-05-01", "2024-05-20", BINH);
    assertThat(standIns.wouldCircle(planned)).as("on the 9th all three are away").isTrue();
    assertThat(standIns.wouldCircle(away(AN, "2024-05-01", "2024-05-08", BINH))).isFalse();
    assertThat(standIns.wouldCircle(away(AN, "2024-05-10", "2024-05-12", BINH))).isFalse();
    assertThat(standIns.wouldCircle(away(AN, "2024-05-12", "2024-05-20", CHI)))
        .as("one day in common")
        .isTrue();
  }

  private static boolean leadsCity(StandIns standIns, PersonId person, String day) {
    return standIns
        .acting(person, LocalDate.parse(day))
        .orElseThrow()
        .holds(Role.LEADER, CITY.id());
  }

  private static Absence away(PersonId person, String from, String to, PersonId substitute) {
    return new Absence(
        person + from,
        person,
        LocalDate.parse(from),
        LocalDate.parse(to),
        Optional.of(substitute),
        "");
  }

  private StandIns standIns(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    List.of(CITY, SO).forEach(units::save);
    var people = new JdbcPeople(database.jdbc());
    var leads = new Assignment(CITY.id(), Role.LEADER);
    var administers = new Assignment(CITY.id(), Role.ADMINISTRATOR);
    people.save(person("an", "An", leads, administers));
    people.save(person("binh", "Bình", new Assignment(SO.id(), Role.FOCAL_POINT)));
    people.save(person("chi", "Chi"));
    absences = new JdbcAbsences(database.jdbc());
    return new StandIns(absences, people);
  }
}
