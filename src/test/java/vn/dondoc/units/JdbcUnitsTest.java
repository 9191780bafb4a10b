package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.units.OrgSamples.AN_NINH;
import static vn.dondoc.units.OrgSamples.CITY;
import static vn.dondoc.units.OrgSamples.COMMITTEE;
import static vn.dondoc.units.OrgSamples.DAY;
import static vn.dondoc.units.OrgSamples.DI_SAN;
import static vn.dondoc.units.OrgSamples.SO;
import static vn.dondoc.units.OrgSamples.THEATRE;

import java.util.List;
import java.util.Set;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

class JdbcUnitsTest {
  private static final Set<UnitKind> DIVISIONS_AND_SERVICES =
      Set.of(UnitKind.DIVISION, UnitKind.BOARD, UnitKind.PUBLIC_SERVICE_UNIT);

  @OnBothDatabases
  void givesBackWhatWasSaved(TestDatabase database) {
    var units = tree(database);
    var ended = OrgSamples.endedOn(DAY, THEATRE);
    units.save(ended);

    assertThat(units.byId(THEATRE.id())).contains(ended);
    assertThat(units.byId(CITY.id())).contains(CITY);
    assertThat(units.byId(new UnitId("khong-co"))).isEmpty();
  }

  @OnBothDatabases
  void listsInVietnameseOrder(TestDatabase database) {
    assertThat(tree(database).all())
        .extracting(Unit::name)
        .containsExactly(
            "Ấn phẩm", "Ban VSTBPN", "Đơn vị Di sản", "Nhà hát Chèo", "Sở VHTT", "UBND Thành phố");
  }

  @OnBothDatabases
  void selectsTheKindsAtAnyDepthWithoutTheCommittee(TestDatabase database) {
    assertThat(tree(database).select(selector(Set.of(), Set.of()), DAY))
        .containsExactly(AN_NINH, DI_SAN, THEATRE);
  }

  @OnBothDatabases
  void doesNotSelectTheUnitTheOthersAreUnder(TestDatabase database) {
    var departments =
        new Selector("Các sở", SO.id(), Set.of(UnitKind.DEPARTMENT), Set.of(), Set.of());

    assertThat(tree(database).select(departments, DAY)).isEmpty();
  }

  @OnBothDatabases
  void addsNamedUnitsAndLeavesExceptionsOut(TestDatabase database) {
    var selector = selector(Set.of(COMMITTEE.id(), AN_NINH.id()), Set.of(AN_NINH.id()));

    assertThat(tree(database).select(selector, DAY)).containsExactly(COMMITTEE, DI_SAN, THEATRE);
  }

  @OnBothDatabases
  void leavesOutWhatEndedTheDayBeforeOrBeginsTheDayAfter(TestDatabase database) {
    var units = tree(database);
    units.save(OrgSamples.endedOn(DAY, THEATRE));
    var selector = selector(Set.of(), Set.of());

    assertThat(units.select(selector, DAY)).hasSize(3);
    assertThat(units.select(selector, DAY.plusDays(1))).containsExactly(AN_NINH, DI_SAN);
    assertThat(units.select(selector, OrgSamples.BEGIN)).hasSize(3);
    assertThat(units.select(selector, OrgSamples.BEGIN.minusDays(1))).isEmpty();
  }

  @OnBothDatabases
  void refusesASelectorThatNamesAnUnknownUnit(TestDatabase database) {
    var units = tree(database);
    var selector = selector(Set.of(new UnitId("phong-la")), Set.of());

    assertThatThrownBy(() -> units.select(selector, DAY))
        .isInstanceOfSatisfying(
            UnknownUnit.class, e -> assertThat(e.ids()).containsExactly(new UnitId("phong-la")));
  }

  @OnBothDatabases
  void knowsWhoIsBelowWhom(TestDatabase database) {
    var units = tree(database);

    assertThat(units.isWithin(THEATRE.id(), CITY.id())).isTrue();
    assertThat(units.isWithin(SO.id(), SO.id())).isTrue();
    assertThat(units.isWithin(CITY.id(), SO.id())).isFalse();
    assertThat(units.isWithin(THEATRE.id(), new UnitId("so"))).isFalse();
    assertThat(units.isWithin(new UnitId("khong-co"), CITY.id())).isFalse();
  }

  private static Selector selector(Set<UnitId> named, Set<UnitId> except) {
    return new Selector("Các phòng, ban", SO.id(), DIVISIONS_AND_SERVICES, named, except);
  }

  private static Units tree(TestDatabase database) {
    var units = new JdbcUnits(database.jdbc());
    List.of(CITY, SO, DI_SAN, AN_NINH, COMMITTEE, THEATRE).forEach(units::save);
    return units;
  }
}
