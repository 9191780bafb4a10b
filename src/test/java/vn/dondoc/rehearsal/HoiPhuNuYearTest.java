package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.instructions.Timing.Recurring;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Stage;

/** The plan 26/KH-BTV of Hội LHPN Hà Nội of 06/02/2024: "hằng tháng, quý, năm", without a day. */
class HoiPhuNuYearTest {
  private static final String UNIT = "hoi-lhpn-ba-dinh";

  @Test
  void nothingFiresBeforeTheRuleAndThenTwelvePeriodsOpenEachOnItsDay() {
    try (var year = ShippedYear.of("2024-hoi-lhpn-ha-noi.yml")) {
      assertThat(reports(year.silentUntil("2024-02-06"))).isEmpty();

      // "ngày 25" of the month after each: January's by 25/02/2024
      var rule = new Recurring(new Period(PeriodKind.MONTH, 2024, 1), 25, 1, Bound.BY);
      var coordinator = year.stage().bean(Cast.class).coordinatorOf(year.draft().id());
      var monthly = new RegimeCode("monthly");
      year.stage()
          .bean(DatingRegimes.class)
          .setRule(year.draft().id(), monthly, rule, "Theo lịch giao ban", coordinator);
      year.stage().time().settle();
      var planned =
          year.stage().bean(Rounds.class).of(year.draft().id()).stream()
              .filter(round -> round.regime().equals(monthly))
              .toList();
      assertThat(planned).hasSize(12);
      assertThat(planned).filteredOn(round -> round.state() != RoundState.PLANNED).hasSize(1);

      year.stage().theClockReaches("2024-05-06T18:00");
      var events = year.stage().bean(Timeline.class).of("hoi-lhpn-hn-2024");
      // 15 working days before 25/3, 25/4 and Monday 27/5, as 25/5 is a Saturday
      assertThat(opened(events, "monthly.2024-month-02")).containsExactly("OPENED 2024-03-04");
      assertThat(opened(events, "monthly.2024-month-03")).containsExactly("OPENED 2024-04-03");
      assertThat(opened(events, "monthly.2024-month-04")).containsExactly("OPENED 2024-05-06");
      assertThat(opened(events, "monthly.2024-month-05")).isEmpty();
    }
  }

  private static List<TimelineEvent> reports(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> event.obligation().isPresent())
        .filter(event -> !event.kind().equals(Optional.of("event")))
        .toList();
  }

  private static List<String> opened(List<TimelineEvent> events, String report) {
    var id = "hoi-lhpn-hn-2024." + report + "." + UNIT;
    return events.stream()
        .filter(event -> event.obligation().equals(Optional.of(id)))
        .filter(event -> event.type().equals("OPENED"))
        .map(event -> "OPENED " + event.at().atZone(Stage.ZONE).toLocalDate())
        .toList();
  }
}
