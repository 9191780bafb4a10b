package vn.dondoc.documents;

import java.util.Optional;
import java.util.Set;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Level;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

/** What the keys of one unit and one person mean. */
final class UnitEntries {
  private UnitEntries() {}

  static Optional<Unit> unit(MappingReader node) {
    node.require("id", "name", "kind", "level", "from");
    var id = node.scalar("id", ScalarType.id(UnitId::new));
    var name = node.text("name");
    var shortName = node.text("short").or(() -> name);
    var kind = node.scalar("kind", ScalarType.oneOf(UnitKind.values(), UnitKind::code));
    var level = node.scalar("level", ScalarType.oneOf(Level.values(), Level::code));
    var parent = node.scalar("parent", ScalarType.id(UnitId::new));
    var from = node.date("from");
    var to = node.date("to");
    return node.build(
        () ->
            new Unit(
                id.orElseThrow(),
                name.orElseThrow(),
                shortName.orElseThrow(),
                kind.orElseThrow(),
                level.orElseThrow(),
                parent,
                from.orElseThrow(),
                to,
                "/" + id.orElseThrow() + "/"));
  }

  static Optional<Person> person(MappingReader node) {
    node.require("id", "name", "email", "roles");
    var id = node.scalar("id", ScalarType.id(PersonId::new));
    var name = node.text("name");
    var email = node.text("email");
    var roles = node.mappings("roles", UnitEntries::assignment);
    return node.build(
        () ->
            new Person(
                id.orElseThrow(), name.orElseThrow(), email.orElseThrow(), Set.copyOf(roles)));
  }

  private static Optional<Assignment> assignment(MappingReader node) {
    node.require("unit", "role");
    var unit = node.scalar("unit", ScalarType.id(UnitId::new));
    var role = node.scalar("role", ScalarType.oneOf(Role.values(), Role::code));
    return node.build(() -> new Assignment(unit.orElseThrow(), role.orElseThrow()));
  }
}
