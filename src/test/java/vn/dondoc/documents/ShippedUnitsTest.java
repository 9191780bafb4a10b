package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Level;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

/** All unit files that ship, read together as the program reads them. */
class ShippedUnitsTest {
  private static final LocalDate BIM_SON = LocalDate.of(2018, 3, 15);
  private static final LocalDate OF_2024 = LocalDate.of(2024, 4, 1);
  private static final LocalDate BAT_TRANG = LocalDate.of(2026, 2, 14);

  private static OrgTree tree;

  @BeforeAll
  static void readThemAll() throws IOException {
    try (var files = Files.list(Path.of("config/units"))) {
      tree = new UnitFileReader().read(files.sorted().toList(), List.of()).orElseThrow();
    }
  }

  @Test
  void bimSonHasSixWardsTwoCommunesAndTwelveDivisions() {
    assertThat(names(below("ubnd-tx-bim-son", UnitKind.PEOPLES_COMMITTEE), BIM_SON))
        .containsExactlyInAnyOrder(
            "UBND phường Ba Đình",
            "UBND phường Bắc Sơn",
            "UBND phường Đông Sơn",
            "UBND phường Lam Sơn",
            "UBND phường Ngọc Trạo",
            "UBND phường Phú Sơn",
            "UBND xã Hà Lan",
            "UBND xã Quang Trung");
    assertThat(names(below("ubnd-tx-bim-son", UnitKind.DIVISION), BIM_SON)).hasSize(12);
    assertThat(names(below("mttq-bim-son", UnitKind.MASS_ORGANISATION), BIM_SON)).hasSize(5);
  }

  @Test
  void haLanIsGoneWhenItHasJoinedDongSon() {
    var communes = below("ubnd-tx-bim-son", UnitKind.PEOPLES_COMMITTEE);

    assertThat(names(communes, LocalDate.of(2019, 11, 30))).hasSize(8).contains("UBND xã Hà Lan");
    assertThat(names(communes, LocalDate.of(2019, 12, 1)))
        .hasSize(7)
        .doesNotContain("UBND xã Hà Lan");
  }

  @Test
  void lamThaoHasTwoTownsTenCommunesAndTwelveDivisions() {
    var communes = names(below("ubnd-lam-thao", UnitKind.PEOPLES_COMMITTEE), OF_2024);

    assertThat(communes).hasSize(12).filteredOn(name -> name.contains("thị trấn")).hasSize(2);
    assertThat(communes).filteredOn(name -> name.contains(" xã ")).hasSize(10);
    assertThat(names(below("ubnd-lam-thao", UnitKind.DIVISION), OF_2024)).hasSize(12);
    assertThat(names(below("mttq-lam-thao", UnitKind.MASS_ORGANISATION), OF_2024)).hasSize(5);
  }

  @Test
  void theWomensUnionOfHaNoiHasThirtyDistrictOnesAndUnitsOfItsOwn() {
    var union = childrenOf("hoi-lhpn-hn");
    Predicate<Unit> inDistrict = union.and(unit -> unit.level() == Level.DISTRICT);

    assertThat(names(inDistrict, OF_2024))
        .hasSize(30)
        .contains("Hội LHPN quận Ba Đình", "Hội LHPN huyện Ba Vì", "Hội LHPN thị xã Sơn Tây");
    assertThat(names(union.and(inDistrict.negate()), OF_2024)).hasSize(3);
    assertThat(unit("hoi-lhpn-hn").parent()).as("below no UBND").isEmpty();
  }

  @Test
  void batTrangIsOfTheTwoTierGovernment() {
    assertThat(unit("ubnd-xa-bat-trang").parent()).contains(new UnitId("ubnd-hn"));
    assertThat(names(childrenOf("ubnd-xa-bat-trang"), LocalDate.of(2025, 6, 30))).isEmpty();
    assertThat(names(below("ubnd-xa-bat-trang", UnitKind.DIVISION), BAT_TRANG)).hasSize(3);
    assertThat(names(below("ubnd-xa-bat-trang", UnitKind.VILLAGE), BAT_TRANG)).hasSize(12);
    assertThat(names(below("ubnd-xa-bat-trang", UnitKind.SCHOOL), BAT_TRANG)).hasSize(15);
    assertThat(names(below("mttq-bat-trang", UnitKind.MASS_ORGANISATION), BAT_TRANG)).hasSize(4);
  }

  @Test
  void noDistrictOutlivesJuneOf2025() {
    assertThat(names(unit -> unit.level() == Level.DISTRICT, LocalDate.of(2025, 7, 1))).isEmpty();
    assertThat(names(below("ubnd-lam-thao", UnitKind.PEOPLES_COMMITTEE), BAT_TRANG)).isEmpty();
    assertThat(names(unit -> unit.level() == Level.DISTRICT, LocalDate.of(2025, 6, 30)))
        .isNotEmpty();
  }

  @Test
  void everyUnitHasAFocalPointAndALeader() {
    assertThat(tree.units())
        .allMatch(unit -> holds(unit.id(), Role.FOCAL_POINT), "focal point")
        .allMatch(unit -> holds(unit.id(), Role.LEADER), "leader");
  }

  @Test
  void everyIssuerHasACoordinator() {
    assertThat(
            List.of(
                "ubnd-hn",
                "so-vhtt",
                "so-ldtbxh-thanh-hoa",
                "ubnd-tx-bim-son",
                "ubnd-tinh-phu-tho",
                "ban-vstbpn-lam-thao",
                "ubnd-lam-thao",
                "hoi-lhpn-hn",
                "ubnd-xa-bat-trang"))
        .allMatch(issuer -> coordinator(issuer).startsWith("dp-"));
  }

  @Test
  void nobodyIsRealAndNoTwoShareAName() {
    assertThat(tree.people()).allMatch(person -> person.email().endsWith("@example.vn"));
    assertThat(tree.people()).extracting(Person::name).doesNotHaveDuplicates();
    assertThat(tree.people()).extracting(Person::email).doesNotHaveDuplicates();
  }

  private static Predicate<Unit> childrenOf(String parent) {
    return unit -> unit.parent().equals(Optional.of(new UnitId(parent)));
  }

  private static Predicate<Unit> below(String parent, UnitKind kind) {
    return childrenOf(parent).and(unit -> unit.kind() == kind);
  }

  private static List<String> names(Predicate<Unit> which, LocalDate on) {
    return tree.units().stream()
        .filter(unit -> unit.isEffectiveOn(on))
        .filter(which)
        .map(Unit::shortName)
        .toList();
  }

  private static Unit unit(String id) {
    return tree.units().stream()
        .filter(unit -> unit.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean holds(UnitId unit, Role role) {
    return tree.people().stream()
        .anyMatch(person -> person.assignments().contains(new Assignment(unit, role)));
  }

  private static String coordinator(String unit) {
    return tree.people().stream()
        .filter(person -> person.holds(Role.COORDINATOR, new UnitId(unit)))
        .map(person -> person.id().value())
        .findFirst()
        .orElse("nobody");
  }
}
