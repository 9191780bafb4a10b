package vn.dondoc.units;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A small tree: a city, its department, two divisions, a committee and a theatre. */
final class OrgSamples {
  static final LocalDate BEGIN = LocalDate.of(2008, 8, 1);
  static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  static final Unit CITY = unit("ubnd-hn", "UBND Thành phố", UnitKind.PEOPLES_COMMITTEE, "/");
  static final Unit SO = unit("so-vhtt", "Sở VHTT", UnitKind.DEPARTMENT, "/ubnd-hn/");
  static final Unit DI_SAN =
      unit("phong-di-san", "Đơn vị Di sản", UnitKind.DIVISION, "/ubnd-hn/so-vhtt/");
  static final Unit AN_NINH =
      unit("phong-an-ninh", "Ấn phẩm", UnitKind.DIVISION, "/ubnd-hn/so-vhtt/");
  static final Unit COMMITTEE =
      unit("ban-vstbpn", "Ban VSTBPN", UnitKind.COMMITTEE, "/ubnd-hn/so-vhtt/");
  static final Unit THEATRE =
      unit(
          "nha-hat-cheo",
          "Nhà hát Chèo",
          UnitKind.PUBLIC_SERVICE_UNIT,
          "/ubnd-hn/so-vhtt/phong-di-san/");

  private OrgSamples() {}

  static Unit unit(String id, String name, UnitKind kind, String above) {
    var ids = above.split("/");
    var parent =
        ids.length == 0 ? Optional.<UnitId>empty() : Optional.of(new UnitId(ids[ids.length - 1]));
    return new Unit(
        new UnitId(id),
        name,
        name,
        kind,
        Level.PROVINCE,
        parent,
        BEGIN,
        Optional.empty(),
        above + id + "/");
  }

  static Unit endedOn(LocalDate last, Unit unit) {
    return new Unit(
        unit.id(),
        unit.name(),
        unit.shortName(),
        unit.kind(),
        unit.level(),
        unit.parent(),
        unit.validFrom(),
        Optional.of(last),
        unit.path());
  }

  static Person person(String id, String name, Assignment... assignments) {
    return new Person(new PersonId(id), name, id + "@example.vn", Set.of(assignments));
  }
}
