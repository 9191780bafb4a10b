package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.obligations.Change;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/**
 * One field that differs. Kinds, levels, units and roles stand as their codes, days as {@code
 * 2024-03-01}.
 *
 * @param before empty for none
 * @param after empty for none
 */
public record FieldChange(OrgField field, String before, String after) {
  private static final int MAX = 10_000;

  static List<FieldChange> between(Unit before, Unit after) {
    return new Differences<>(before, after)
        .of(OrgField.NAME, Unit::name)
        .of(OrgField.SHORT_NAME, Unit::shortName)
        .of(OrgField.KIND, unit -> unit.kind().code())
        .of(OrgField.LEVEL, unit -> unit.level().code())
        .of(OrgField.PARENT, unit -> unit.parent().map(UnitId::value).orElse(""))
        .of(OrgField.FROM, unit -> unit.validFrom().toString())
        .of(OrgField.TO, unit -> unit.validTo().map(Object::toString).orElse(""))
        .all();
  }

  static List<FieldChange> between(Person before, Person after) {
    return new Differences<>(before, after)
        .of(OrgField.NAME, Person::name)
        .of(OrgField.EMAIL, Person::email)
        .of(OrgField.ROLES, FieldChange::roles)
        .all();
  }

  /** E.g. "focal-point phong-khtc, leader phong-khtc". */
  static String roles(Person person) {
    return person.assignments().stream()
        .map(assignment -> assignment.role().code() + " " + assignment.unit())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** As it goes on record. */
  static Change onRecord(List<FieldChange> changes) {
    return Change.of(
        text(changes, FieldChange::before).orElse(null),
        text(changes, FieldChange::after).orElse(null));
  }

  private static Optional<String> text(
      List<FieldChange> changes, Function<FieldChange, String> side) {
    var all =
        changes.stream()
            .filter(change -> !side.apply(change).isEmpty())
            .map(change -> change.field() + " " + side.apply(change))
            .collect(Collectors.joining("; "));
    return Optional.of(all.substring(0, Math.min(all.length(), MAX)));
  }

  private static final class Differences<T> {
    private final T before;
    private final T after;
    private final List<FieldChange> found = new ArrayList<>();

    Differences(T before, T after) {
      this.before = before;
      this.after = after;
    }

    Differences<T> of(OrgField field, Function<T, String> value) {
      var one = value.apply(before);
      var other = value.apply(after);
      if (!one.equals(other)) {
        found.add(new FieldChange(field, one, other));
      }
      return this;
    }

    List<FieldChange> all() {
      return List.copyOf(found);
    }
  }
}
