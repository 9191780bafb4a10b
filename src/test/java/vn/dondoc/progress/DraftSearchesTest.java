package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TurnableClock;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

class DraftSearchesTest {
  private static final Person COORDINATOR =
      SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);
  private static final Person FOCAL_POINT =
      SmallWorld.who("dm-phong-khtc", SmallWorld.UNIT, Role.FOCAL_POINT);

  private final TurnableClock clock = new TurnableClock(Stage.at("2024-03-01T08:10"));

  @OnBothDatabases
  void unitsAreFoundWithoutAccentsAndOnlyByCoordinators(TestDatabase database) {
    SmallWorld.of(database);
    database
        .jdbc()
        .sql("update unit set valid_to = date '2024-01-31' where id = 'phong-nt'")
        .update();
    var units = new UnitSearch(database.jdbc(), clock);

    assertThat(units.find("don vi PHONG", 10, COORDINATOR))
        .extracting(UnitSearch.Found::id)
        .containsExactly("phong-khtc", "phong-xdnsvhgd");
    assertThat(units.find("don vi", 1, COORDINATOR)).hasSize(1);
    assertThat(units.find("  ", 10, COORDINATOR)).isEmpty();
    assertThat(units.find("don vi", 10, FOCAL_POINT)).isEmpty();
    assertThat(units.withUnitsBelow(COORDINATOR))
        .extracting(UnitSearch.Found::id)
        .containsExactly("so-vhtt");
  }

  @OnBothDatabases
  void aBasisIsFoundByItsNumberIfItIsKnownToHer(TestDatabase database) {
    SmallWorld.of(database).instruction();
    database
        .jdbc()
        .sql(
            """
            insert into instruction (id, number, symbol, planned_year, issuer, title, status)
            values ('kh-39', '39/KH-UBND', '/KH-UBND', 2024, 'phong-nt', 'Kế hoạch', 'RECORDED'),
              ('kh-40', '40/KH-UBND', '/KH-UBND', 2024, 'phong-nt', 'Kế hoạch', 'RUNNING')
            """)
        .update();
    var documents = new DocumentSearch(database.jdbc());

    assertThat(documents.find("39/kh", COORDINATOR)).hasSize(1);
    assertThat(documents.find("40/kh", COORDINATOR)).isEmpty();
    assertThat(documents.find("binh dang gioi", COORDINATOR))
        .extracting(known -> known.ref().id())
        .containsExactly(Stage.CASCADE);
    assertThat(documents.byId("kh-40", COORDINATOR)).isEmpty();
    assertThat(documents.byId("kh-39", COORDINATOR)).isPresent();
  }
}
