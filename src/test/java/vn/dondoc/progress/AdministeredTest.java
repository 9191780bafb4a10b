package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.RECEIVER;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.Optional;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TurnableClock;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** What an administrator is told of her units, and whose process she may look at. */
class AdministeredTest {
  private static final Person ADMINISTRATOR = SmallWorld.who("qt-khtc", UNIT, Role.ADMINISTRATOR);
  private static final Person OTHER = SmallWorld.who("qt-nt", OTHER_UNIT, Role.ADMINISTRATOR);
  private static final Person COORDINATOR = SmallWorld.who("dp-so", RECEIVER, Role.COORDINATOR);
  private static final Person FOCAL_POINT = SmallWorld.who("dm-phong-khtc", UNIT, Role.FOCAL_POINT);

  private static TurnableClock clock() {
    return new TurnableClock(Stage.at("2024-05-10T09:00"));
  }

  @OnBothDatabases
  void countsHerUnitsThatNobodyCanMailAndHerAddressesThatBounce(TestDatabase database) {
    world(database);
    var tallies =
        new AdminTallies(
            database.jdbc(),
            new Mails(database.jdbc()),
            new BouncedAddresses(database.jdbc()),
            clock());
    assertThat(tallies.of(ADMINISTRATOR).isCalm()).isTrue();

    bounce(database, "dm-phong-khtc");
    assertThat(tallies.of(ADMINISTRATOR)).isEqualTo(new AdminTally(0, 0, 1, 0));
    bounce(database, "ld-phong-khtc");
    assertThat(tallies.of(ADMINISTRATOR)).isEqualTo(new AdminTally(0, 0, 2, 1));
    assertThat(tallies.of(OTHER).isCalm()).isTrue();
  }

  private static void bounce(TestDatabase database, String person) {
    database
        .jdbc()
        .sql(
            """
            update person set bounced_at = timestamp with time zone '2024-05-09 08:00:00+07',
              bounce_reason = '550' where id = ?
            """)
        .param(person)
        .update();
  }

  @OnBothDatabases
  void aProcessIsShownToTheCoordinatorAndToTheUnitsAdministrator(TestDatabase database) {
    world(database);
    var jdbc = database.jdbc();
    var processes =
        new ReportProcesses(jdbc, new DueDates(HolidayFixture.shipped(), clock()), Stage.ZONE);
    var id = jdbc.sql("select id from obligation").query(String.class).single();

    var seen = processes.byId(id, COORDINATOR).orElseThrow();
    assertThat(seen.round()).isEqualTo(SmallWorld.ROUND);
    assertThat(seen.readable()).isTrue();
    assertThat(processes.byId(id, ADMINISTRATOR).map(ReportProcess::readable))
        .isEqualTo(Optional.of(false));
    assertThat(processes.byId(id, OTHER)).isEmpty();
    assertThat(processes.byId(id, FOCAL_POINT)).isEmpty();
  }

  private static void world(TestDatabase database) {
    SmallWorld.withRound(database)
        .owes(UNIT)
        .person("qt-khtc", UNIT, Role.ADMINISTRATOR)
        .person("qt-nt", OTHER_UNIT, Role.ADMINISTRATOR);
  }
}
