package vn.dondoc.obligations;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.UnitId;

/** A round and its obligations, on the units of {@link SmallWorld}. */
final class Samples {
  static final UnitId UNIT = new UnitId(SmallWorld.UNIT);
  static final UnitId OTHER_UNIT = new UnitId(SmallWorld.OTHER_UNIT);
  static final InstructionId INSTRUCTION = new InstructionId(Stage.CASCADE);
  static final SignalPlan PLAN = new SignalPlan(House.standardPolicy(), HolidayFixture.shipped());

  private Samples() {}

  static Round round(PeriodKind kind, String day) {
    var period = new Period(kind, 2024, 1);
    var regime = new RegimeCode(period.code());
    return Round.planned(
        RoundId.of(INSTRUCTION, regime, Optional.empty()),
        INSTRUCTION,
        regime,
        period,
        terms(day),
        Stage.at("2024-03-01T08:00"));
  }

  /** Of a periodic report due before that day. */
  static Terms terms(String day) {
    return new Terms(
        ObligationKind.PERIODIC,
        "Báo cáo bình đẳng giới",
        "trước ngày " + day,
        before(day),
        Optional.empty(),
        Optional.empty(),
        new UnitId(SmallWorld.RECEIVER),
        Optional.of(new UnitId(SmallWorld.COLLECTOR)));
  }

  /** Due before 20/5/2024. */
  static Round round() {
    return round(PeriodKind.SIX_MONTHS, "2024-05-20");
  }

  /** Opened 01/3/2024; its first reminder is due on 04/5/2024 at 08:00. */
  static Obligation owedBy(UnitId unit) {
    return owed(round(), unit);
  }

  static Obligation owed(Round round, UnitId unit) {
    return Obligation.opened(round, unit, Tone.REQUIRED, Stage.at("2024-03-01T08:05"), PLAN);
  }

  private static Deadline before(String day) {
    return new Deadline(LocalDate.parse(day), Bound.BEFORE, Stage.ZONE);
  }
}
