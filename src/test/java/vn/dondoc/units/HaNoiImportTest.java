package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.dondoc.documents.UnitFileReader;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

/** From the shipped file through the tables to the addressees of the first plan. */
class HaNoiImportTest {
  private static final Selector DIVISIONS_BOARDS_AND_SERVICES =
      new Selector(
          "Các phòng, ban, đơn vị sự nghiệp thuộc Sở",
          new UnitId("so-vhtt"),
          Set.of(UnitKind.DIVISION, UnitKind.BOARD, UnitKind.PUBLIC_SERVICE_UNIT),
          Set.of(),
          Set.of());

  @OnBothDatabases
  void addressesTwentyTwoUnitsEachWithAFocalPointAndALeader(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    var people = new JdbcPeople(database.jdbc());
    var file = List.of(Path.of("config/units/ha-noi.yml"));
    var tree = new UnitFileReader().read(file, units.all()).orElseThrow();
    new ImportingUnits(units, people, new PlacingUnits(units)).importAll(tree);

    var addressees = units.select(DIVISIONS_BOARDS_AND_SERVICES, OrgSamples.DAY);
    assertThat(addressees).hasSize(22).extracting(Unit::kind).doesNotContain(UnitKind.COMMITTEE);
    assertThat(addressees)
        .allSatisfy(unit -> assertThat(people.inUnit(unit.id(), Role.FOCAL_POINT)).hasSize(1))
        .allSatisfy(unit -> assertThat(people.inUnit(unit.id(), Role.LEADER)).hasSize(1));
  }
}
