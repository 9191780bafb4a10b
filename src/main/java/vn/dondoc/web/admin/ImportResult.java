package vn.dondoc.web.admin;

import java.util.List;
import java.util.function.Function;
import vn.dondoc.organisation.FieldChange;
import vn.dondoc.organisation.ImportPlan;
import vn.dondoc.organisation.ImportPlan.Planned;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;

/** An import as its page shows it. */
record ImportResult(Part units, Part people) {

  static ImportResult of(ImportPlan plan) {
    return new ImportResult(
        Part.of(plan.units(), unit -> unit.id().value(), Unit::name),
        Part.of(plan.people(), person -> person.id().value(), Person::name));
  }

  public int added() {
    return units.fresh().size() + people.fresh().size();
  }

  public int altered() {
    return units.changed().size() + people.changed().size();
  }

  /**
   * @param same how many stay as they are
   */
  record Part(List<Line> fresh, List<Line> changed, int same) {

    private static <T> Part of(
        List<Planned<T>> planned, Function<T, String> id, Function<T, String> name) {
      Function<Planned<T>, Line> line =
          one -> new Line(id.apply(one.after()), name.apply(one.after()), one.changes());
      var fresh = planned.stream().filter(Planned::fresh).map(line).toList();
      var changed = planned.stream().filter(Planned::isChanged).map(line).toList();
      return new Part(fresh, changed, planned.size() - fresh.size() - changed.size());
    }
  }

  /** One entry. */
  record Line(String id, String name, List<FieldChange> changes) {}
}
