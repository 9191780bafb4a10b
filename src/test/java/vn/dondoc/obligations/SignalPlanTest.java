package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.testing.House;
import vn.dondoc.testing.Stage;

class SignalPlanTest {
  private static final Deadline SIX_MONTHS = deadline("2024-05-20", Bound.BEFORE);
  private static final Deadline YEAR = deadline("2024-11-20", Bound.BEFORE);
  private static final Instant START_OF_YEAR = Stage.at("2024-01-01T00:00");

  private final SignalPlan plan = plan(House.standardPolicy());

  @Test
  void countsTheRemindersOfTheSixMonthReportBackOverAWorkedSaturdayAndTwoHolidays() {
    assertThat(moments(SIX_MONTHS, SignalKind.REMINDER))
        .containsExactly("2024-05-04", "2024-05-10", "2024-05-15", "2024-05-17");
  }

  @Test
  void climbsTheLadderOfTheSixMonthReportAndRepeatsSixTimes() {
    assertThat(moments(SIX_MONTHS, SignalKind.MISSED)).containsExactly("2024-05-20");
    assertThat(moments(SIX_MONTHS, SignalKind.ESCALATION))
        .containsExactly(
            "2024-05-23",
            "2024-05-27",
            "2024-06-03",
            "2024-06-10",
            "2024-06-17",
            "2024-06-24",
            "2024-07-01",
            "2024-07-08");
  }

  @Test
  void plansTheYearlyReport() {
    assertThat(moments(YEAR, SignalKind.REMINDER))
        .containsExactly("2024-11-05", "2024-11-12", "2024-11-15", "2024-11-19");
    assertThat(moments(YEAR, SignalKind.MISSED)).containsExactly("2024-11-20");
    assertThat(moments(YEAR, SignalKind.ESCALATION)).startsWith("2024-11-25", "2024-11-27");
  }

  @Test
  void tellsOfAMissOnTheDayAfterADeadlineThatIncludesItsDay() {
    var monday = deadline("2024-05-20", Bound.BY);

    assertThat(moments(monday, SignalKind.REMINDER)).endsWith("2024-05-20");
    assertThat(moments(monday, SignalKind.MISSED)).containsExactly("2024-05-21");
  }

  @Test
  void movesADeadlineOnASaturdayAndItsSignalsToTheMonday() {
    var saturday = deadline("2024-06-01", Bound.BY);

    assertThat(moments(saturday, SignalKind.REMINDER)).endsWith("2024-05-30", "2024-06-03");
    assertThat(moments(saturday, SignalKind.MISSED)).containsExactly("2024-06-04");
  }

  @Test
  void ringsInTheMorningOfTheProvince() {
    assertThat(plan.signalsFor(report(SIX_MONTHS), START_OF_YEAR))
        .allMatch(signal -> local(signal).endsWith("T08:00"));
  }

  @Test
  void numbersRungsAndStepsUpward() {
    var signals = plan.signalsFor(report(SIX_MONTHS), START_OF_YEAR);

    assertThat(signals)
        .extracting(Signal::rung)
        .containsExactly(0, 0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 3);
    assertThat(signals).extracting(Signal::step).doesNotHaveDuplicates().isSorted();
    assertThat(signals).extracting(Signal::at).isSorted();
    assertThat(signals)
        .allMatch(signal -> SignalPlan.rungOf(signal.step()) == signal.rung(), "rung by step");
  }

  @Test
  void dropsRemindersOfBeforeTheOpeningAndAtItsVeryMoment() {
    assertThat(plan.firstAfter(report(SIX_MONTHS), Stage.at("2024-05-12T10:00")).map(Signal::at))
        .contains(Stage.at("2024-05-15T08:00"));
    assertThat(plan.firstAfter(report(SIX_MONTHS), Stage.at("2024-05-15T08:00")).map(Signal::at))
        .contains(Stage.at("2024-05-17T08:00"));
    assertThat(plan.firstAfter(report(SIX_MONTHS), Stage.at("2024-07-08T08:00"))).isEmpty();
  }

  @Test
  void followsAnotherPolicyInAnyOrderAndWithRepeats() {
    var other =
        plan(new SignalPolicy(List.of(1, 3, 1), List.of(0), 0, LocalTime.of(14, 30), 1, 1, 2, 1, 1))
            .signalsFor(report(SIX_MONTHS), START_OF_YEAR);

    assertThat(other.stream().map(SignalPlanTest::local))
        .containsExactly(
            "2024-05-14T14:30",
            "2024-05-16T14:30",
            "2024-05-20T14:30",
            "2024-05-21T14:30",
            "2024-05-21T14:30",
            "2024-05-23T14:30");
    assertThat(other).isSortedAccordingTo(Comparator.comparing(Signal::at));
  }

  @Test
  void knowsPoliciesWithoutRepeats() {
    var once = plan(new SignalPolicy(List.of(0), List.of(0), 0, LocalTime.of(8, 0), 3, 5, 5, 0, 1));

    assertThat(once.signalsFor(report(SIX_MONTHS), START_OF_YEAR)).hasSize(4);
  }

  @Test
  void refusesALadderWhoseThirdRungComesBeforeItsSecond() {
    assertThatThrownBy(
            () -> new SignalPolicy(List.of(0), List.of(0), 0, LocalTime.of(8, 0), 5, 3, 5, 6, 1))
        .hasMessageContaining("third-rung-after");
  }

  @Test
  void anEventIsRemindedBeforeItAndAskedForItsResultAfterItAndIsNeverLate() {
    var launch = new EventSpan(LocalDate.of(2018, 11, 10), LocalDate.of(2018, 11, 15));
    var last = new Deadline(launch.to(), Bound.BY, Stage.ZONE);
    var basis = new SignalBasis(ObligationKind.EVENT, Tone.REQUIRED, last, Optional.of(launch));
    var signals = plan.signalsFor(basis, Stage.at("2018-01-01T00:00"));

    // 10/11/2018 is a Saturday: five working days before it, the last one before it; then after it.
    assertThat(signals.stream().map(SignalPlanTest::local))
        .containsExactly(
            "2018-11-05T08:00",
            "2018-11-09T08:00",
            "2018-11-16T08:00",
            "2018-11-23T08:00",
            "2018-11-30T08:00");
    assertThat(signals).extracting(Signal::kind).containsOnly(SignalKind.REMINDER);
    assertThat(signals).extracting(Signal::step).doesNotHaveDuplicates().isSorted();
    assertThat(signals).allMatch(signal -> SignalPlan.rungOf(signal.step()) == 0);
  }

  private static SignalBasis report(Deadline deadline) {
    return new SignalBasis(ObligationKind.PERIODIC, Tone.REQUIRED, deadline, Optional.empty());
  }

  private List<String> moments(Deadline deadline, SignalKind kind) {
    return plan.signalsFor(report(deadline), START_OF_YEAR).stream()
        .filter(signal -> signal.kind() == kind)
        .map(signal -> local(signal).substring(0, 10))
        .toList();
  }

  private static String local(Signal signal) {
    return signal.at().atZone(Stage.ZONE).toLocalDateTime().toString();
  }

  private static SignalPlan plan(SignalPolicy policy) {
    return new SignalPlan(policy, HolidayFixture.shipped());
  }

  private static Deadline deadline(String day, Bound bound) {
    return new Deadline(LocalDate.parse(day), bound, Stage.ZONE);
  }
}
