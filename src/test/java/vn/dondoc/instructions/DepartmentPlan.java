package vn.dondoc.instructions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.documents.UnitFileReader;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.House;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.ImportingUnits;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

/** The 2024 plan of Sở Văn hóa và Thể thao, as far as tests need it. */
final class DepartmentPlan {
  static final UnitId SO = new UnitId("so-vhtt");
  static final UnitId COLLECTOR = new UnitId("phong-xdnsvhgd");
  static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  private DepartmentPlan() {}

  /** The domain on 01/3/2024 at 08:00, with Hà Nội's units as shipped. */
  static House house(TestDatabase database) {
    var house = House.on(database, "2024-03-01T08:00");
    var units = new UnitFileReader().read(List.of(Path.of("config/units/ha-noi.yml")), List.of());
    house.bean(ImportingUnits.class).importAll(units.orElseThrow());
    return house;
  }

  static CascadeDraft draft() {
    return with(
        regime(PeriodKind.SIX_MONTHS, LocalDate.of(2024, 5, 20)),
        regime(PeriodKind.YEAR, LocalDate.of(2024, 11, 20)));
  }

  static CascadeDraft with(ReportRegime... regimes) {
    var document =
        new Document(
            new InstructionId("svhtt-2024"),
            Optional.empty(),
            "/KH-SVHTT",
            Optional.empty(),
            2024,
            SO,
            "Thực hiện công tác bình đẳng giới năm 2024");
    return new CascadeDraft(
        document,
        List.of(),
        "test",
        MARCH,
        List.of(new AddresseeGroup("don-vi", Tone.REQUIRED, addressees())),
        List.of(regimes),
        List.of(),
        List.of());
  }

  static ReportRegime regime(PeriodKind kind, LocalDate day) {
    return ReportRegime.periodic(
        new Period(kind, 2024, 1),
        "Báo cáo " + kind.code(),
        "trước ngày " + day,
        day,
        Bound.BEFORE,
        Optional.empty(),
        SO,
        Optional.of(COLLECTOR),
        Optional.of(76));
  }

  private static Selector addressees() {
    return new Selector(
        "Các phòng, ban, đơn vị sự nghiệp thuộc Sở",
        SO,
        Set.of(UnitKind.DIVISION, UnitKind.BOARD, UnitKind.PUBLIC_SERVICE_UNIT),
        Set.of(),
        Set.of(COLLECTOR));
  }
}
