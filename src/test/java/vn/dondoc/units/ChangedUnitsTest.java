package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.units.OrgSamples.CITY;
import static vn.dondoc.units.OrgSamples.DI_SAN;
import static vn.dondoc.units.OrgSamples.SO;
import static vn.dondoc.units.OrgSamples.THEATRE;
import static vn.dondoc.units.OrgSamples.endedOn;
import static vn.dondoc.units.OrgSamples.unit;

import java.util.List;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

/** What the administrator changed of units stands until their file says something new. */
class ChangedUnitsTest {
  private static final OrgTree FILE = new OrgTree(List.of(CITY, SO, DI_SAN, THEATRE), List.of());

  @OnBothDatabases
  void aRestartWithTheSameFileUndoesNothing(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    start(units, database, FILE);
    var ended = endedOn(OrgSamples.DAY, DI_SAN);
    var moved = unit("nha-hat-cheo", "Nhà hát Chèo Hà Nội", UnitKind.BOARD, "/ubnd-hn/so-vhtt/");
    new PlacingUnits(units).place(List.of(ended, moved));

    start(units, database, FILE);

    assertThat(units.byId(DI_SAN.id())).contains(ended);
    assertThat(units.byId(THEATRE.id())).contains(moved);
  }

  @OnBothDatabases
  void onlyTheEntryThatSaysSomethingNewIsTakenOver(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    start(units, database, FILE);
    var ended = endedOn(OrgSamples.DAY, DI_SAN);
    new PlacingUnits(units).place(List.of(ended));
    var renamed = unit("nha-hat-cheo", "Nhà hát mới", UnitKind.PUBLIC_SERVICE_UNIT, "/ubnd-hn/");

    start(units, database, new OrgTree(List.of(CITY, SO, DI_SAN, renamed), List.of()));

    assertThat(units.byId(DI_SAN.id())).as("edited here").contains(ended);
    assertThat(units.byId(THEATRE.id())).as("new in the file").contains(renamed);
  }

  @OnBothDatabases
  void aFileThatClosesACircleWithWhatWasMovedHereIsRefused(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    start(units, database, FILE);
    var above = unit("nha-hat-cheo", "Nhà hát Chèo", UnitKind.BOARD, "/ubnd-hn/");
    var below = unit("so-vhtt", "Sở VHTT", UnitKind.DEPARTMENT, "/ubnd-hn/nha-hat-cheo/");
    new PlacingUnits(units).place(List.of(above, below));
    var news = unit("nha-hat-cheo", "Nhà hát", UnitKind.BOARD, "/ubnd-hn/so-vhtt/phong-di-san/");

    var file = new OrgTree(List.of(CITY, SO, DI_SAN, news), List.of());
    assertThatThrownBy(() -> start(units, database, file)).hasMessageContaining("cycle");
    assertThat(units.byId(SO.id())).contains(below);
  }

  private static void start(Units units, TestDatabase database, OrgTree file) {
    var people = new JdbcPeople(database.jdbc());
    new ImportingUnits(units, people, new PlacingUnits(units)).importAll(file);
  }
}
