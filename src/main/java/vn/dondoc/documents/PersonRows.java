package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

/** People as rows of a table, one row for each role; rows of one id are one person. */
final class PersonRows {
  private final OrgWords words;
  private final OrgSheets into;
  private final String sheet;
  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final Map<PersonId, Integer> firstRows = new LinkedHashMap<>();

  PersonRows(OrgWords words, OrgSheets into, String sheet) {
    this.words = words;
    this.into = into;
    this.sheet = sheet;
  }

  void read(List<RowReader> rows) {
    rows.forEach(this::read);
    people.forEach((id, person) -> into.add(person, sheet, firstRows.get(id)));
  }

  private void read(RowReader row) {
    var id = row.id(SheetColumn.ID, row.required(SheetColumn.ID), PersonId::new);
    var name = row.required(SheetColumn.FULL_NAME);
    var email = row.required(SheetColumn.EMAIL);
    var role = role(row);
    if (!row.isFaulty()) {
      var entry = new Person(id.orElseThrow(), name.orElseThrow(), email.orElseThrow(), Set.of());
      add(entry, role, row);
    }
  }

  private Optional<Assignment> role(RowReader row) {
    var unitText = row.text(SheetColumn.UNIT);
    var roleText = row.text(SheetColumn.ROLE);
    if (unitText.isPresent() && row.isBlank(SheetColumn.ROLE)
        || roleText.isPresent() && row.isBlank(SheetColumn.UNIT)) {
      var missing = unitText.isPresent() ? SheetColumn.ROLE : SheetColumn.UNIT;
      return row.wrong(missing, "import.problem.missing");
    }
    var unit = row.id(SheetColumn.UNIT, unitText, UnitId::new);
    var role = row.word(SheetColumn.ROLE, roleText, words.roles());
    return unit.flatMap(in -> role.map(as -> new Assignment(in, as)));
  }

  private void add(Person entry, Optional<Assignment> role, RowReader row) {
    firstRows.putIfAbsent(entry.id(), row.number());
    var known = people.getOrDefault(entry.id(), entry);
    var first = firstRows.get(entry.id());
    if (!known.name().equals(entry.name())) {
      row.wrong(SheetColumn.FULL_NAME, "import.problem.otherwise-above", first);
    }
    if (!known.email().equals(entry.email())) {
      row.wrong(SheetColumn.EMAIL, "import.problem.otherwise-above", first);
    }
    if (!row.isFaulty() && first != row.number() && (role.isEmpty() || holds(known, role.get()))) {
      row.wrong(SheetColumn.ID, "import.problem.twice", first);
    }
    if (!row.isFaulty()) {
      var roles = new HashSet<>(known.assignments());
      role.ifPresent(roles::add);
      people.put(entry.id(), known.withAssignments(roles));
    }
  }

  private static boolean holds(Person person, Assignment role) {
    return person.assignments().contains(role);
  }

  /** The head first. */
  static List<List<String>> of(List<Person> people, OrgWords words) {
    var rows = new ArrayList<List<String>>();
    rows.add(SheetColumn.PEOPLE.stream().map(SheetColumn::head).toList());
    for (var person : people) {
      var roles =
          person.assignments().stream()
              .sorted(
                  Comparator.comparing((Assignment role) -> role.unit().value())
                      .thenComparing(Assignment::role))
              .toList();
      if (roles.isEmpty()) {
        rows.add(row(person, "", ""));
      }
      roles.forEach(
          role -> rows.add(row(person, role.unit().value(), words.roles().of(role.role()))));
    }
    return rows;
  }

  private static List<String> row(Person person, String unit, String role) {
    return List.of(person.id().value(), person.name(), person.email(), unit, role);
  }
}
