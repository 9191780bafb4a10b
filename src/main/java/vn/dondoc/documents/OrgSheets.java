package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.units.OrgProblem;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;

/** Units and people out of tables, with where each stood and what could not be read. */
final class OrgSheets {
  private static final Set<String> DANGLING =
      Set.of("problem.units.unknown-parent", "problem.units.unknown-unit");

  private static final Map<String, SheetColumn> COLUMNS =
      Map.ofEntries(
          Map.entry("problem.units.duplicate-unit", SheetColumn.ID),
          Map.entry("problem.units.duplicate-person", SheetColumn.ID),
          Map.entry("problem.units.unknown-parent", SheetColumn.PARENT),
          Map.entry("problem.units.cycle", SheetColumn.PARENT),
          Map.entry("problem.units.too-deep", SheetColumn.PARENT),
          Map.entry("problem.units.ends-before-it-begins", SheetColumn.TO),
          Map.entry("problem.units.bad-email", SheetColumn.EMAIL),
          Map.entry("problem.units.unknown-unit", SheetColumn.UNIT),
          Map.entry("refusal.unit-parent-not-yours", SheetColumn.PARENT),
          Map.entry("refusal.unit-parent-fixed", SheetColumn.PARENT),
          Map.entry("refusal.unit-has-open-work", SheetColumn.TO),
          Map.entry("refusal.unit-has-units-below", SheetColumn.TO),
          Map.entry("refusal.address-taken", SheetColumn.EMAIL),
          Map.entry("refusal.person-elsewhere-too", SheetColumn.FULL_NAME),
          Map.entry("refusal.import-id-elsewhere", SheetColumn.ID),
          Map.entry("refusal.import-role-elsewhere", SheetColumn.UNIT),
          Map.entry("refusal.import-last-focal-point", SheetColumn.ROLE),
          Map.entry("refusal.own-administration", SheetColumn.ROLE));

  private final List<Unit> units = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final Map<Record, Place> places = new IdentityHashMap<>();
  private final Set<String> declared = new HashSet<>();
  private final List<SheetProblem> problems = new ArrayList<>();

  private record Place(String sheet, int row) {}

  OrgTree tree() {
    return new OrgTree(units, people);
  }

  List<SheetProblem> problems() {
    return problems;
  }

  /** An id is known although its entry could not be read. */
  void declare(String id) {
    declared.add(id);
  }

  void add(Unit unit, String sheet, int row) {
    units.add(unit);
    places.put(unit, new Place(sheet, row));
  }

  void add(Person person, String sheet, int row) {
    people.add(person);
    places.put(person, new Place(sheet, row));
  }

  boolean isEmpty() {
    return units.isEmpty() && people.isEmpty();
  }

  /** What the tree says, at its row; whoever points to an entry with a mistake is not to blame. */
  List<SheetProblem> located(List<OrgProblem> found) {
    return found.stream().filter(this::isReal).map(this::located).toList();
  }

  private boolean isReal(OrgProblem problem) {
    if (!DANGLING.contains(problem.messageKey())) {
      return true;
    }
    return !declared.contains(problem.args().get(problem.args().size() - 1).toString());
  }

  private SheetProblem located(OrgProblem problem) {
    var place = places.get(problem.subject());
    var column = COLUMNS.get(problem.messageKey());
    return new SheetProblem(
        place.sheet(),
        place.row(),
        column == null ? "" : column.head(),
        problem.messageKey(),
        problem.args());
  }
}
