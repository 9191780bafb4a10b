package vn.dondoc.web.admin;

import java.util.Optional;
import org.springframework.validation.Errors;
import vn.dondoc.units.Level;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;
import vn.dondoc.web.frame.TypedDay;

/**
 * A unit as typed; nothing typed is lost.
 *
 * @param seen fingerprint of the unit that the form showed
 */
record UnitForm(
    String name,
    String shortName,
    String kind,
    String level,
    String parent,
    String from,
    String to,
    String seen) {

  static UnitForm of(Unit unit, String seen) {
    return new UnitForm(
        unit.name(),
        unit.shortName(),
        unit.kind().code(),
        unit.level().code(),
        unit.parent().map(UnitId::value).orElse(""),
        unit.validFrom().toString(),
        unit.validTo().map(Object::toString).orElse(""),
        seen);
  }

  /** For a unit below that one, of the kind its neighbours are likely to be. */
  static UnitForm below(Unit parent) {
    return new UnitForm(
        "", "", UnitKind.DIVISION.code(), parent.level().code(), parent.id().value(), "", "", "");
  }

  /** Empty if a field cannot be read, which {@code errors} then say. */
  Optional<Unit> unit(UnitId id, Errors errors) {
    var begin = TypedDay.read("from", from, errors);
    var end = TypedDay.read("to", to, errors);
    if (begin.isEmpty() && !errors.hasFieldErrors("from")) {
      errors.rejectValue("from", "refusal.unit-from-missing");
    }
    var above = parent(errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Unit(
            id,
            text(name),
            text(shortName).isEmpty() ? text(name) : text(shortName),
            Coded.of(UnitKind.values(), UnitKind::code, kind),
            Coded.of(Level.values(), Level::code, level),
            above,
            begin.orElseThrow(),
            end,
            "/" + id + "/"));
  }

  private Optional<UnitId> parent(Errors errors) {
    try {
      return Optional.of(text(parent)).filter(id -> !id.isEmpty()).map(UnitId::new);
    } catch (IllegalArgumentException e) {
      errors.rejectValue("parent", "refusal.unit-parent-not-yours");
      return Optional.empty();
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
