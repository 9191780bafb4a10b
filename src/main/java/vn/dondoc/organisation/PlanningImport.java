package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.ImportPlan.Planned;
import vn.dondoc.units.OrgProblem;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;
import vn.dondoc.units.PlacingUnits;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/** Works out one import: what is new, what changes, what is wrong. Used once and thrown away. */
final class PlanningImport {
  private static final String CYCLE = "problem.units.cycle";

  private final OrgTree tree;
  private final Person who;
  private final Governed governed;
  private final UnitRules rules;
  private final Map<UnitId, Unit> stored = new HashMap<>();
  private final Map<UnitId, Unit> foreseen = new LinkedHashMap<>();
  private final List<OrgProblem> problems = new ArrayList<>();
  private final Set<Record> misfits = Collections.newSetFromMap(new IdentityHashMap<>());

  PlanningImport(OrgTree tree, List<Unit> stored, Person who, UnitRules rules) {
    this.tree = tree;
    this.who = who;
    this.governed = Governed.by(who);
    this.rules = rules;
    stored.forEach(unit -> this.stored.put(unit.id(), unit));
    problems.addAll(tree.problems(stored));
    problems.forEach(problem -> misfits.add(problem.subject()));
  }

  /** In a circle nothing has a place, so that nothing more can be said of it. */
  boolean isCircular() {
    return problems.stream().anyMatch(problem -> problem.messageKey().equals(CYCLE));
  }

  List<OrgProblem> problems() {
    return problems;
  }

  List<Planned<Unit>> units(PlacingUnits placing) {
    placing.foreseen(tree.units()).forEach(unit -> foreseen.put(unit.id(), unit));
    return tree.units().stream().map(this::planned).toList();
  }

  private Planned<Unit> planned(Unit entry) {
    var before = Optional.ofNullable(stored.get(entry.id()));
    var changes = before.map(old -> FieldChange.between(old, entry)).orElse(List.of());
    if (before.filter(old -> !governed.includes(old)).isPresent()) {
      report(entry, new Refusal("import-id-elsewhere", entry.id().value()));
    } else if (before.isEmpty() || !changes.isEmpty()) {
      var after = foreseen.get(entry.id());
      check(entry, () -> rules.check(before, after, foreseen, governed));
    }
    return new Planned<>(entry, before.isEmpty(), changes);
  }

  List<Planned<Person>> people(PlanningPeople planning) {
    return planning.plan(tree.people(), foreseen, who, this::check);
  }

  /** Whoever does not fit into the tree is told so once. */
  private void check(Record entry, Runnable rule) {
    if (misfits.contains(entry)) {
      return;
    }
    try {
      rule.run();
    } catch (Refusal refusal) {
      refusal.all().forEach(one -> report(entry, one));
    }
  }

  private void report(Record entry, Refusal refusal) {
    problems.add(new OrgProblem(entry, refusal.messageKey(), refusal.details()));
  }
}
