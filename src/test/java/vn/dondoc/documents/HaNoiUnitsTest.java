package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

/** The file that is shipped, as the first deployment will read it. */
class HaNoiUnitsTest {
  private static final UnitId CITY = new UnitId("ubnd-hn");
  private static final UnitId SO = new UnitId("so-vhtt");

  private final OrgTree tree =
      new UnitFileReader()
          .read(List.of(Path.of("config/units/ha-noi.yml")), List.of())
          .orElseThrow();

  @Test
  void hasNineDivisionsAndThirteenOtherUnitsBesideTheCommittee() {
    assertThat(ids(unit -> unit.kind() == UnitKind.DIVISION)).hasSize(9);
    assertThat(ids(unit -> unit.kind() == UnitKind.BOARD)).containsExactly("bql-dtdt");
    assertThat(ids(unit -> unit.kind() == UnitKind.PUBLIC_SERVICE_UNIT)).hasSize(12);
    assertThat(ids(unit -> unit.kind() == UnitKind.COMMITTEE)).containsExactly("ban-vstbpn");
    assertThat(ids(unit -> unit.parent().filter(SO::equals).isPresent())).hasSize(23);
    assertThat(ids(unit -> unit.parent().isEmpty())).containsExactly("ubnd-hn");
  }

  @Test
  void givesEveryUnitOfTheDepartmentOneFocalPointAndOneLeader() {
    for (var unit : tree.units()) {
      if (unit.parent().filter(SO::equals).isPresent()) {
        assertThat(idsOf(unit.id(), Role.FOCAL_POINT)).containsExactly("dm-" + unit.id());
        assertThat(idsOf(unit.id(), Role.LEADER)).containsExactly("ld-" + unit.id());
      }
    }
  }

  @Test
  void knowsWhoRunsTheDepartmentAndWhoFollowsForTheCity() {
    assertThat(idsOf(SO, Role.LEADER)).containsExactly("ld-so");
    assertThat(idsOf(SO, Role.COORDINATOR)).containsExactly("dp-so");
    assertThat(idsOf(SO, Role.ADMINISTRATOR)).containsExactly("qt-so");
    assertThat(idsOf(CITY, Role.COORDINATOR)).containsExactly("dp-ubnd-hn");
  }

  @Test
  void reachesNobodyReal() {
    assertThat(tree.people())
        .extracting(Person::email)
        .allMatch(mail -> mail.endsWith("@example.vn"));
    assertThat(Set.copyOf(tree.people().stream().map(Person::name).toList()))
        .as("no name twice, for screens show names")
        .hasSameSizeAs(tree.people());
  }

  private List<String> ids(Predicate<Unit> which) {
    return tree.units().stream().filter(which).map(Unit::id).map(UnitId::value).toList();
  }

  private List<String> idsOf(UnitId unit, Role role) {
    return tree.people().stream()
        .filter(person -> person.assignments().contains(new Assignment(unit, role)))
        .map(Person::id)
        .map(PersonId::value)
        .toList();
  }
}
