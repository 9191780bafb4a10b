package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.List;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TurnableClock;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

class ColleaguesTest {
  private static final Person COORDINATOR =
      SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);
  private static final Person LEADER = SmallWorld.who("ld-phong-khtc", UNIT, Role.LEADER);
  private static final Person FOCAL_POINT = SmallWorld.who("dm-phong-khtc", UNIT, Role.FOCAL_POINT);

  @OnBothDatabases
  void everybodySeesThePeopleOfTheUnitsSheLooksAfter(TestDatabase database) {
    var colleagues = colleagues(database);

    assertThat(colleagues.of(COORDINATOR, "").total()).isEqualTo(9);
    assertThat(ids(colleagues.of(LEADER, "")))
        .containsExactlyInAnyOrder("dm-phong-khtc", "ld-phong-khtc");
    assertThat(colleagues.of(FOCAL_POINT, "").people()).isEmpty();
    var inHerPlace = standingInFor(LEADER);
    assertThat(colleagues.of(inHerPlace, "").total()).isEqualTo(2);
  }

  @OnBothDatabases
  void administrationIsNotLentToASubstitute(TestDatabase database) {
    var colleagues = colleagues(database);
    var world =
        database.jdbc().sql("update assignment set role = 'administrator' where person_id = ?");
    world.param("ld-phong-khtc").update();

    assertThat(colleagues.of(LEADER, "").total()).isEqualTo(2);
    assertThat(colleagues.of(standingInFor(LEADER), "").total()).isZero();
  }

  @OnBothDatabases
  void findsByNameOrUnitWithoutAccents(TestDatabase database) {
    var colleagues = colleagues(database);

    assertThat(ids(colleagues.of(COORDINATOR, "nguoi LD-phong-nt"))).containsExactly("ld-phong-nt");
    assertThat(ids(colleagues.of(COORDINATOR, "don vi phong-nt")))
        .containsExactlyInAnyOrder("dm-phong-nt", "ld-phong-nt");
    assertThat(ids(colleagues.of(COORDINATOR, "100%"))).isEmpty();
  }

  @OnBothDatabases
  void showsRolesAndTheAbsencesThatAreLeft(TestDatabase database) {
    var colleagues = colleagues(database);
    absence(database, "a", "2024-05-01", "2024-05-08", "null");
    absence(database, "b", "2024-05-20", "2024-05-24", "'ld-phong-khtc'");
    absence(database, "c", "2024-05-02", "2024-05-09", "null");
    database.jdbc().sql("update absence set cancelled_at = recorded_at where id = 'c'").update();

    var her = colleagues.of(LEADER, "dm-phong").people().get(0);
    assertThat(her.away()).extracting(Away::id).containsExactly("b");
    assertThat(her.away().get(0).substitute()).contains("Người ld-phong-khtc");
    assertThat(her.roles())
        .containsExactly(new Colleague.RoleIn("focal-point", "phong-khtc", "phong-khtc", true));
    assertThat(colleagues.away(FOCAL_POINT)).isEqualTo(her.away());
    assertThat(colleagues.near(FOCAL_POINT)).hasSize(8).noneMatch(p -> p.id().equals(her.id()));
  }

  @OnBothDatabases
  void bouncedAddressesAreShownToWhoCanMendThem(TestDatabase database) {
    SmallWorld.withRound(database);
    var bounced = new BouncedAddresses(database.jdbc());
    database
        .jdbc()
        .sql(
            """
            update person set bounced_at = ?, bounce_reason = '550 no such user'
            where id in ('dm-phong-khtc', 'dm-phong-nt')
            """)
        .param(java.sql.Timestamp.from(Stage.at("2024-05-09T08:01")))
        .update();

    assertThat(bounced.of(COORDINATOR)).hasSize(2);
    assertThat(bounced.of(LEADER))
        .containsExactly(
            new BouncedAddress(
                "dm-phong-khtc",
                "Người dm-phong-khtc",
                "dm-phong-khtc@example.vn",
                "phong-khtc",
                Stage.at("2024-05-09T08:01"),
                "550 no such user"));
    assertThat(bounced.of(FOCAL_POINT)).isEmpty();
    var elsewhere = SmallWorld.who("ld-phong-nt", "phong-nt", Role.COORDINATOR);
    database
        .jdbc()
        .sql(
            "update assignment set role = 'coordinator', unit_id = 'phong-nt' where person_id = 'ld-phong-nt'")
        .update();
    database
        .jdbc()
        .sql(
            "insert into regime_addressee (instruction_id, regime, position, unit_id, tone) values (?, '2024-six-months', 1, ?, 'REQUIRED')")
        .params(Stage.CASCADE, UNIT)
        .update();
    assertThat(bounced.of(elsewhere))
        .extracting(BouncedAddress::person)
        .containsExactly("dm-phong-nt");
    database.jdbc().sql("update reporting_round set to_unit = 'phong-nt'").update();
    assertThat(bounced.of(elsewhere)).as("expects the unit's report").hasSize(2);
  }

  private static Person standingInFor(Person absent) {
    return new Person(
        FOCAL_POINT.id(),
        FOCAL_POINT.name(),
        FOCAL_POINT.email(),
        FOCAL_POINT.assignments(),
        FOCAL_POINT.bounce(),
        List.of(absent));
  }

  private static void absence(
      TestDatabase database, String id, String from, String to, String substitute) {
    database
        .jdbc()
        .sql(
            """
            insert into absence (id, person_id, from_day, to_day, substitute, reason, recorded_by,
              recorded_at)
            values ('%s', 'dm-phong-khtc', date '%s', date '%s', %s, '', 'dp-so', current_timestamp)
            """
                .formatted(id, from, to, substitute))
        .update();
  }

  private static List<String> ids(Colleague.Page page) {
    return page.people().stream().map(Colleague::id).toList();
  }

  private static Colleagues colleagues(TestDatabase database) {
    SmallWorld.of(database);
    var clock = new TurnableClock(Stage.at("2024-05-09T10:00"));
    return new Colleagues(database.jdbc(), new DueDates(HolidayFixture.shipped(), clock));
  }
}
