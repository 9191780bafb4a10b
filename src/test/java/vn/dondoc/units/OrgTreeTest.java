package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.units.OrgSamples.BEGIN;
import static vn.dondoc.units.OrgSamples.CITY;
import static vn.dondoc.units.OrgSamples.SO;
import static vn.dondoc.units.OrgSamples.endedOn;
import static vn.dondoc.units.OrgSamples.person;
import static vn.dondoc.units.OrgSamples.unit;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgTreeTest {
  @Test
  void findsNothingWrongWithASoundTree() {
    var sound = tree(List.of(SO, CITY), person("an", "An", new Assignment(SO.id(), Role.LEADER)));

    assertThat(sound.problems(List.of())).isEmpty();
  }

  @Test
  void takesAStoredUnitAsParent() {
    assertThat(tree(List.of(SO)).problems(List.of(CITY))).isEmpty();
    assertThat(tree(List.of(SO)).problems(List.of()))
        .containsExactly(problem(SO, "unknown-parent", "so-vhtt", "ubnd-hn"));
  }

  @Test
  void seesACycleAlsoThroughAStoredUnit() {
    var cityUnderSo = unit("ubnd-hn", "UBND", UnitKind.PEOPLES_COMMITTEE, "/so-vhtt/");

    assertThat(tree(List.of(cityUnderSo)).problems(List.of(CITY, SO)))
        .containsExactly(problem(cityUnderSo, "cycle", "ubnd-hn"));
  }

  @Test
  void reportsOnlyThoseInTheCycleNotThoseBelowIt() {
    var selfish = unit("a", "A", UnitKind.BOARD, "/a/");
    var below = unit("b", "B", UnitKind.BOARD, "/a/");

    assertThat(tree(List.of(below, selfish)).problems(List.of()))
        .containsExactly(problem(selfish, "cycle", "a"));
  }

  @Test
  void collectsEverythingAtOnce() {
    var ended = endedOn(BEGIN.minusDays(1), CITY);
    var stranger = person("an", "An", new Assignment(new UnitId("x"), Role.LEADER));

    assertThat(tree(List.of(ended, SO, SO), stranger, stranger).problems(List.of()))
        .containsExactly(
            problem(ended, "ends-before-it-begins", "ubnd-hn"),
            problem(SO, "duplicate-unit", "so-vhtt"),
            problem(stranger, "unknown-unit", "an", "x"),
            problem(stranger, "duplicate-person", "an"),
            problem(stranger, "unknown-unit", "an", "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"an", "an@", "an@localhost", "a n@example.vn", "a@example.vn\nBcc: b@c.d"})
  void refusesWhatIsNoEmail(String email) {
    var unreachable = new Person(new PersonId("an"), "An", email, Set.of());

    assertThat(tree(List.of(), unreachable).problems(List.of()))
        .containsExactly(problem(unreachable, "bad-email", "an", email));
  }

  @Test
  void refusesAnAddressLongerThanMailServersTake() {
    refusesWhatIsNoEmail("an@" + "x".repeat(249) + ".vn");
  }

  private static OrgTree tree(List<Unit> units, Person... people) {
    return new OrgTree(units, List.of(people));
  }

  private static OrgProblem problem(Record subject, String what, Object... args) {
    return new OrgProblem(subject, "problem.units." + what, List.of(args));
  }
}
