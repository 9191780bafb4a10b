package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.instructions.Timing.Recurring;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** The plan 26/KH-BTV of Hội LHPN Hà Nội of 06/02/2024: "hằng tháng, quý, năm", without a day. */
class HoiPhuNuYearTest {
  private static final String FILE = "2024-hoi-lhpn-ha-noi.yml";
  private static final String UNIT = "hoi-lhpn-ba-dinh";

  /** Few reminders, so that a year of thirty-three silent units is short. */
  private static final String[] BRIEF = {
    "dondoc.reminders.working-days-before=0", "dondoc.reminders.repeat-at-most=0"
  };

  @Test
  void nothingFiresBeforeTheRuleAndThenTwelvePeriodsOpenEachOnItsDay() {
    try (var year = ShippedYear.of(FILE, Databases.h2(), BRIEF)) {
      assertThat(reports(year.silentUntil("2024-02-06"))).isEmpty();
      year.stage().theClockReaches("2024-02-19T09:00");
      assertThat(reports(timeline(year))).isEmpty();

      the25thOfTheMonthAfter(year);
      year.stage().theClockReaches("2025-01-31T18:00");

      var events = timeline(year);
      assertThat(
              Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).map(month -> opened(events, month)))
          .containsExactly(
              "2024-02-19", // of January, by Monday 26/2: at once, for Tết (8–14/2) lies between
              "2024-03-04", // 15 working days before 25/3
              "2024-04-03", // before 25/4; 18/4 (Giỗ Tổ) is off
              "2024-05-06", // before Monday 27/5, as 25/5 is a Saturday
              "2024-06-04",
              "2024-07-04",
              "2024-08-05", // before Monday 26/8, as 25/8 is a Sunday
              "2024-09-04", // before 25/9; 2/9 and 3/9 are off
              "2024-10-04",
              "2024-11-04",
              "2024-12-04",
              "2025-01-06"); // before 03/02/2025: Saturday 25/1 begins Tết
      assertThat(year.told(events, "monthly.2024-month-04", UNIT))
          .containsExactly(
              "OPENED 2024-05-06",
              "REMINDER 2024-05-27",
              "MISSED[1] 2024-05-28",
              "ESCALATION[2] 2024-05-31",
              "ESCALATION[3] 2024-06-04");
      assertThat(reports(events))
          .as("quarter, year and plans still have no day")
          .allMatch(event -> event.obligation().orElseThrow().contains(".monthly."));
    }
  }

  /** "Ngày 25 hằng tháng" of the month after, so that January can be asked for too. */
  private static void the25thOfTheMonthAfter(ShippedYear year) {
    var rule = new Recurring(new Period(PeriodKind.MONTH, 2024, 1), 25, 1, Bound.BY);
    var id = year.draft().id();
    var coordinator = year.stage().person("dp-hoi-lhpn-hn");
    var dating = year.stage().bean(DatingRegimes.class);
    var foreseen = dating.preview(id, new RegimeCode("monthly"), rule, coordinator);
    assertThat(foreseen.rounds()).hasSize(12).allMatch(round -> round.units().size() == 33);
    dating.setRule(id, new RegimeCode("monthly"), rule, "Theo lịch giao ban", coordinator);
    year.stage().time().settle();
  }

  private static List<TimelineEvent> timeline(ShippedYear year) {
    return year.stage().bean(Timeline.class).of(year.draft().id().value());
  }

  /** What is about a report, and not about an event of the plan. */
  private static List<TimelineEvent> reports(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> event.obligation().isPresent())
        .filter(event -> !event.kind().equals(Optional.of("event")))
        .toList();
  }

  /** The one day on which all thirty-three got it. */
  private static String opened(List<TimelineEvent> events, int month) {
    var round = "hoi-lhpn-hn-2024.monthly.2024-month-%02d.".formatted(month);
    var days =
        events.stream()
            .filter(event -> event.type().equals("OPENED"))
            .filter(event -> event.obligation().orElseThrow().startsWith(round))
            .map(event -> event.at().atZone(Stage.ZONE).toLocalDate().toString())
            .toList();
    assertThat(days).hasSize(33);
    return String.join(" ", days.stream().distinct().toList());
  }
}
