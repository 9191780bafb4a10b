package vn.dondoc.units;

import java.util.HashSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over an org tree: adds what is new, changes what differs, deletes nothing. A person whose
 * entry says what it said last time stays as people have changed her since.
 */
@Service
public class ImportingUnits {
  private final Units units;
  private final People people;

  ImportingUnits(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  /**
   * All of it or, if anything is wrong, nothing.
   *
   * @throws OrgTreeRejected with every problem of the tree
   */
  @Transactional
  public void importAll(OrgTree tree) {
    var stored = units.all();
    var problems = tree.problems(stored);
    if (!problems.isEmpty()) {
      throw new OrgTreeRejected(problems);
    }
    var unchanged = new HashSet<>(stored);
    new Placement(stored, tree.units())
        .parentsFirst().stream().filter(unit -> !unchanged.contains(unit)).forEach(units::save);
    tree.people().forEach(people::takeOver);
  }
}
