package vn.dondoc.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.AddresseeGroup;
import vn.dondoc.instructions.Asked;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Level;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.Selector;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;
import vn.dondoc.units.Units;

/**
 * An invented province with a district and two communes, and an instruction that asks districts for
 * their plan and for a report of the year. Each unit {@code u} has a focal point {@code dm-u}, a
 * leader {@code ld-u} and a coordinator {@code dp-u}.
 */
public final class ThreeLevels {
  public static final UnitId PROVINCE = new UnitId("tinh-mau");
  public static final UnitId DISTRICT = new UnitId("huyen-mau");
  public static final List<String> COMMUNES = List.of("xa-mot", "xa-hai");
  public static final InstructionId TOP = new InstructionId("tinh-mau-2024");

  private static final Period YEAR = new Period(PeriodKind.YEAR, 2024, 1);

  private ThreeLevels() {}

  public static void settle(Units units, People people) {
    unit(units, people, PROVINCE.value(), Optional.empty(), Level.PROVINCE, "/tinh-mau/");
    unit(
        units,
        people,
        DISTRICT.value(),
        Optional.of(PROVINCE),
        Level.DISTRICT,
        "/tinh-mau/huyen-mau/");
    COMMUNES.forEach(commune -> settle(commune, units, people));
  }

  /** One more commune. */
  public static void settle(String commune, Units units, People people) {
    var path = "/tinh-mau/huyen-mau/" + commune + "/";
    unit(units, people, commune, Optional.of(DISTRICT), Level.COMMUNE, path);
  }

  private static void unit(
      Units units, People people, String id, Optional<UnitId> parent, Level level, String path) {
    var name = "UBND " + id + " (giả định)";
    var since = LocalDate.of(2008, 1, 1);
    var kind = UnitKind.PEOPLES_COMMITTEE;
    var unit = new UnitId(id);
    units.save(new Unit(unit, name, name, kind, level, parent, since, Optional.empty(), path));
    person(people, "dm-" + id, unit, Role.FOCAL_POINT);
    person(people, "ld-" + id, unit, Role.LEADER);
    person(people, "dp-" + id, unit, Role.COORDINATOR);
  }

  private static void person(People people, String id, UnitId unit, Role role) {
    var roles = Set.of(new Assignment(unit, role));
    people.save(new Person(new PersonId(id), "Người " + id, id + "@example.vn", roles));
  }

  /** A plan by 01/4/2024 and a report of the year before 10/12/2024. */
  public static CascadeDraft instruction() {
    var named = new Selector("UBND các huyện", PROVINCE, Set.of(), Set.of(DISTRICT), Set.of());
    return new CascadeDraft(
        new Document(
            TOP,
            Optional.of("100/KH-UBND"),
            "/KH-UBND",
            Optional.of(LocalDate.of(2024, 3, 1)),
            2024,
            PROVINCE,
            "Kế hoạch giả định của tỉnh"),
        List.of(),
        "giả định",
        LocalDate.of(2024, 3, 1),
        List.of(new AddresseeGroup("huyen", Tone.REQUIRED, named)),
        List.of(
            regime("ke-hoach", ObligationKind.PLAN, LocalDate.of(2024, 4, 1), "Kế hoạch của huyện"),
            regime(
                YEAR.code(),
                ObligationKind.PERIODIC,
                LocalDate.of(2024, 12, 10),
                "Báo cáo năm của huyện")),
        List.of(),
        List.of());
  }

  private static ReportRegime regime(
      String code, ObligationKind kind, LocalDate day, String title) {
    return new ReportRegime(
        new RegimeCode(code),
        kind,
        new Timing.Once(YEAR, day, Bound.BEFORE, Optional.of(LocalDate.of(2024, 3, 1))),
        title,
        "trước ngày " + day,
        Set.of(),
        PROVINCE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The communes' report of the year, before that day. */
  public static Asked yearReport(LocalDate day) {
    return new Asked(
        ObligationKind.PERIODIC,
        YEAR,
        "Báo cáo năm của xã",
        "trước ngày " + day,
        day,
        Bound.BEFORE,
        Optional.empty());
  }
}
