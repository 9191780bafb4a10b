package vn.dondoc.units;

import java.util.List;

/**
 * Units and people as a file or a form gives them: not yet checked, paths not yet known.
 *
 * @param units their {@code path} is ignored; the import works it out
 */
public record OrgTree(List<Unit> units, List<Person> people) {

  public OrgTree {
    units = List.copyOf(units);
    people = List.copyOf(people);
  }

  /**
   * Everything that keeps this tree from being imported beside what is stored, in the order of the
   * entries; empty if nothing does.
   *
   * @param stored units already recorded; a parent may be one of them
   */
  public List<OrgProblem> problems(List<Unit> stored) {
    return new OrgCheck(this, stored).problems();
  }
}
