package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** "Định kỳ báo cáo theo quy định", until the coordinator says "ngày 25 hằng tháng". */
class MonthlyRuleStoryTest {
  private static final InstructionId CASCADE = new InstructionId(Stage.CASCADE);
  private static final RegimeCode REGIME = new RegimeCode("dinh-ky");
  private static final Timing THE_25TH =
      new Timing.Recurring(new Period(PeriodKind.MONTH, 2024, 1), 25, 0, Bound.BY);

  @Test
  void twelvePeriodsOpenOneByOneEachOnItsDayAndNothingBeforeTheRule() {
    var start = "dondoc.time.starts-at=2024-01-02T08:00:00+07:00";
    try (var stage = Stage.on(Databases.h2(), start)) {
      startWithTheUndatedRegimeAlone(stage);
      stage.theClockReaches("2024-01-03T09:00");
      assertThat(stage.bean(Rounds.class).of(CASCADE)).isEmpty();
      assertThat(opened(stage)).isEmpty();

      var dating = stage.bean(DatingRegimes.class);
      var coordinator = stage.person("dp-so");
      var preview = dating.preview(CASCADE, REGIME, THE_25TH, coordinator);
      assertThat(preview.rounds()).hasSize(12);
      assertThat(opened(stage)).isEmpty();
      dating.setRule(CASCADE, REGIME, THE_25TH, "Thống nhất với các phòng", coordinator);
      assertThat(stage.bean(Rounds.class).of(CASCADE))
          .hasSize(12)
          .allMatch(round -> round.state() == RoundState.PLANNED);

      var openings = preview.rounds().stream().map(planned -> planned.round().opensAt()).toList();
      for (int month = 1; month <= 12; month++) {
        var end = YearMonth.of(2024, month).atEndOfMonth().minusDays(5);
        stage.theClockReaches(end + "T09:00");
        assertThat(opened(stage)).as("by %s", end).hasSize(month);
      }
      assertThat(opened(stage)).extracting(TimelineEvent::at).isEqualTo(openings);
    }
  }

  private static List<TimelineEvent> opened(Stage stage) {
    return stage.timeline().stream().filter(event -> event.type().equals("OPENED")).toList();
  }

  private static void startWithTheUndatedRegimeAlone(Stage stage) {
    var draft = stage.draft();
    var undated = draft.regimes().stream().filter(one -> one.code().equals(REGIME)).toList();
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    stage.bean(Starting.class).start(draft.with(undated), consent, stage.person("dp-so"));
    stage.time().settle();
  }
}
