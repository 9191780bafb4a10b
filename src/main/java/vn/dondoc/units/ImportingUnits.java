package vn.dondoc.units;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over an org tree from files: adds what is new, changes what differs, deletes nothing. A
 * unit or person whose entry says what it said last time stays as people have changed it since.
 */
@Service
public class ImportingUnits {
  private final Units units;
  private final People people;
  private final PlacingUnits placing;

  ImportingUnits(Units units, People people, PlacingUnits placing) {
    this.units = units;
    this.people = people;
    this.placing = placing;
  }

  /**
   * All of it or, if anything is wrong, nothing.
   *
   * @throws OrgTreeRejected with every problem of the tree
   */
  @Transactional
  public void importAll(OrgTree tree) {
    units.hold();
    var news = units.news(tree.units());
    var problems = new OrgTree(news, tree.people()).problems(units.all());
    if (!problems.isEmpty()) {
      throw new OrgTreeRejected(problems);
    }
    placing.place(news);
    units.takenOver(news);
    tree.people().forEach(people::takeOver);
  }
}
