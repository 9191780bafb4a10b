package vn.dondoc.organisation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** All an administrator administers, as an import takes it. */
@Service
public class ReadingOrganisation {
  private final Units units;
  private final People people;

  ReadingOrganisation(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  /**
   * Units from the top down; people with their roles in those units only.
   *
   * @throws NotFound if this person administers nothing
   */
  public OrgTree of(Person who) {
    var governed = Governed.by(who);
    if (governed.tops().isEmpty()) {
      throw new NotFound("organisation");
    }
    var hers =
        units.all().stream()
            .filter(governed::includes)
            .sorted(Comparator.comparing(Unit::path))
            .toList();
    return new OrgTree(hers, within(hers));
  }

  private List<Person> within(List<Unit> hers) {
    Set<UnitId> ids = hers.stream().map(Unit::id).collect(Collectors.toSet());
    return people.all().stream()
        .map(
            person -> {
              var roles = new HashSet<>(person.assignments());
              roles.removeIf(role -> !ids.contains(role.unit()));
              return person.withAssignments(roles);
            })
        .filter(person -> !person.assignments().isEmpty())
        .toList();
  }
}
