package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.ImportPlan.Planned;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/**
 * What an import would make of people: an entry says all of somebody's roles in the administrator's
 * units; roles elsewhere stay.
 */
@Component
class PlanningPeople {
  private final People people;
  private final PersonRules rules;
  private final OpenWork work;

  PlanningPeople(People people, PersonRules rules, OpenWork work) {
    this.people = people;
    this.rules = rules;
    this.work = work;
  }

  /**
   * @param tree all units as they will be
   * @param checks runs a rule and reports what it refuses, at the entry
   */
  List<Planned<Person>> plan(
      List<Person> entries,
      Map<UnitId, Unit> tree,
      Person who,
      BiConsumer<Record, Runnable> checks) {
    var stored = new HashMap<PersonId, Person>();
    people.all().forEach(person -> stored.put(person.id(), person));
    var addresses = new Addresses(stored.values());
    var governed = Governed.by(who);
    var planned = new ArrayList<Planned<Person>>();
    for (var entry : entries) {
      var before = Optional.ofNullable(stored.get(entry.id()));
      var after = before.map(old -> merged(old, entry, tree, governed)).orElse(entry);
      var changes = before.map(old -> FieldChange.between(old, after)).orElse(List.of());
      planned.add(new Planned<>(after, before.isEmpty(), changes));
      if (before.isEmpty() || !changes.isEmpty()) {
        checks.accept(entry, () -> checkPlaces(before, entry, tree, governed));
        checks.accept(entry, () -> rules.check(before, after, tree, who, addresses::of));
      }
      addresses.add(after);
    }
    var vacated = new Vacated(stored, planned, work);
    entries.forEach(entry -> checks.accept(entry, () -> vacated.check(entry.id())));
    return planned;
  }

  private static Person merged(
      Person before, Person entry, Map<UnitId, Unit> tree, Governed governed) {
    var elsewhere =
        before.assignments().stream().filter(one -> !governed.includes(tree.get(one.unit())));
    var roles = Stream.concat(entry.assignments().stream(), elsewhere).collect(Collectors.toSet());
    var named = before.withName(entry.name()).withAssignments(roles);
    return before.email().equals(entry.email()) ? named : named.withEmail(entry.email());
  }

  private static void checkPlaces(
      Optional<Person> before, Person entry, Map<UnitId, Unit> tree, Governed governed) {
    var hers =
        before.stream()
            .flatMap(old -> old.assignments().stream())
            .anyMatch(one -> governed.includes(tree.get(one.unit())));
    if (before.isPresent() && !hers) {
      throw new Refusal("import-id-elsewhere", entry.id().value());
    }
    entry.assignments().stream()
        .map(Assignment::unit)
        .filter(unit -> tree.containsKey(unit) && !governed.includes(tree.get(unit)))
        .findFirst()
        .ifPresent(
            unit -> {
              throw Refusal.ofField("unit", "import-role-elsewhere", unit.value());
            });
  }

  /** Who has which address, the entries read so far among them. */
  private static final class Addresses {
    private final Map<String, List<Person>> owners = new HashMap<>();

    Addresses(Iterable<Person> stored) {
      stored.forEach(this::add);
    }

    void add(Person person) {
      owners.computeIfAbsent(key(person.email()), address -> new ArrayList<>()).add(person);
    }

    List<Person> of(String address) {
      return owners.getOrDefault(key(address), List.of());
    }

    private static String key(String address) {
      return address.toLowerCase(Locale.ROOT);
    }
  }
}
