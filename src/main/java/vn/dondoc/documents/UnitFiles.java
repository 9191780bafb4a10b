package vn.dondoc.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.units.OrgProblem;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;

/** Collects the entries of several files and remembers on which line each stood. */
final class UnitFiles {
  private static final Set<String> DANGLING =
      Set.of("problem.units.unknown-parent", "problem.units.unknown-unit");

  private final List<Problems> files = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final Map<Record, Place> places = new IdentityHashMap<>();
  private final Set<String> declared = new HashSet<>();

  private record Place(Problems file, int line) {}

  void add(Path path) {
    var problems = new Problems(path);
    files.add(problems);
    new YamlFile(path, problems).root().ifPresent(root -> entries(root, problems));
  }

  private void entries(MappingReader root, Problems file) {
    units.addAll(root.mappings("units", node -> placed(unit(node), node, file)));
    people.addAll(root.mappings("people", node -> placed(UnitEntries.person(node), node, file)));
    root.build(() -> root);
  }

  private Optional<Unit> unit(MappingReader node) {
    node.text("id").ifPresent(declared::add);
    return UnitEntries.unit(node);
  }

  private <R extends Record> Optional<R> placed(
      Optional<R> entry, MappingReader node, Problems file) {
    entry.ifPresent(found -> places.put(found, new Place(file, node.line())));
    return entry;
  }

  Reading<OrgTree> reading(List<Unit> stored) {
    var tree = new OrgTree(units, people);
    tree.problems(stored).stream().filter(this::isReal).forEach(this::locate);
    var problems = files.stream().flatMap(file -> file.all().stream()).toList();
    return new Reading<>(Optional.of(tree), problems);
  }

  /** Whoever points to an entry that is there but has a mistake of its own is not to blame. */
  private boolean isReal(OrgProblem problem) {
    var missing = problem.args().get(problem.args().size() - 1);
    return !(DANGLING.contains(problem.messageKey()) && declared.contains(missing));
  }

  private void locate(OrgProblem problem) {
    var place = places.get(problem.subject());
    place.file().add(place.line(), problem.messageKey(), problem.args().toArray());
  }
}
