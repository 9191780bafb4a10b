package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Amendment.Retimed;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.Succession;
import vn.dondoc.units.UnitId;

/** The department's year with the engine, changed while it runs. */
class ChangesInMidYearTest {
  private static final InstructionId ID = new InstructionId(Stage.CASCADE);
  private static final RegimeCode HALF = new RegimeCode("2024-six-months");

  @Test
  void timersFollowTheNewDayAWithdrawnRoundClosesAndASuccessorIsRemindedInstead() {
    try (var database = Databases.h2();
        var stage = Stage.on(database)) {
      stage.theClockReaches("2024-03-01T08:00");
      stage.startCascade();
      stage.theClockReaches("2024-05-06T09:00");

      amend(stage, moved());
      stage.bean(Succeeding.class).record(merger(), stage.person("dp-so"));
      stage.theClockReaches("2024-06-04T09:00");
      var told = stage.told("six-months", "phong-nt");
      assertThat(told).contains("CHANGED 2024-05-06 09:00", "MISSED[1] 2024-06-03 08:00");
      assertThat(told).noneMatch(line -> line.startsWith("MISSED[1] 2024-05"));
      assertThat(database.jdbc().sql(HEARD).param("dm-phong-tcpc").query(Integer.class).single())
          .isPositive();
      assertThat(database.jdbc().sql(HEARD).param("dm-phong-khtc").query(Integer.class).single())
          .isZero();

      amend(stage, new Withdrawn(Optional.of(HALF), Optional.empty()));
      assertThat(stage.bean(Rounds.class).byId(new RoundId(Stage.CASCADE + "." + HALF)))
          .get()
          .matches(round -> round.state() == RoundState.CLOSED && round.openCount() == 0);
      assertThat(stage.told("six-months", "phong-nt")).contains("WITHDRAWN 2024-06-04 09:00");
    }
  }

  /** Of the miss of what Phòng Kế hoạch - Tài chính owed. */
  private static final String HEARD =
      """
      select count(*) from notice where kind = 'MISSED' and recipient = ?
        and obligation_id like '%.phong-khtc'
      """;

  private static Retimed moved() {
    var period = new Period(PeriodKind.SIX_MONTHS, 2024, 1);
    var day = LocalDate.of(2024, 6, 3);
    var timing = new Timing.Once(period, day, Bound.BEFORE, Optional.empty());
    return new Retimed(HALF, timing, Optional.empty(), "trước ngày 03/6/2024");
  }

  private static Succession merger() {
    return new Succession(
        List.of(new UnitId("phong-khtc")),
        new UnitId("phong-tcpc"),
        LocalDate.of(2024, 5, 13),
        "Quyết định 12/QĐ-SVHTT");
  }

  private static void amend(Stage stage, Amendment amendment) {
    stage
        .bean(Amending.class)
        .amend(ID, amendment, RunningPlan.because("Bão số 3"), stage.person("dp-so"));
    stage.time().settle();
  }
}
