package vn.dondoc.organisation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.units.OrgProblem;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;

/**
 * What taking over many units and people would do.
 *
 * @param problems why it cannot be; then nothing of it is
 */
public record ImportPlan(
    List<Planned<Unit>> units, List<Planned<Person>> people, List<OrgProblem> problems) {

  public ImportPlan {
    units = List.copyOf(units);
    people = List.copyOf(people);
    problems = List.copyOf(problems);
  }

  /**
   * One entry as it would be.
   *
   * @param fresh whether it is not recorded yet
   * @param changes of one that is; empty if it stays as it is
   */
  public record Planned<T>(T after, boolean fresh, List<FieldChange> changes) {

    public boolean isChanged() {
      return !changes.isEmpty();
    }

    boolean isWritten() {
      return fresh || isChanged();
    }
  }

  /** Whether there is anything to do. */
  public boolean isIdle() {
    return Stream.concat(units.stream(), people.stream()).noneMatch(Planned::isWritten);
  }

  /** Differs whenever the effect does, so that nobody confirms what she has not seen. */
  public String fingerprint() {
    var all =
        Stream.concat(
                units.stream().map(one -> one.after().id() + text(one)),
                people.stream().map(one -> one.after().id() + text(one)))
            .collect(Collectors.joining("|"));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String text(Planned<?> one) {
    return " " + one.fresh() + " " + one.changes();
  }
}
