package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.testing.House;
import vn.dondoc.testing.Stage;

/** What holds of the signals of every deadline from 2000 to 2100, with both bounds. */
class SignalPropertiesTest {
  private static final Instant LONG_AGO = Instant.EPOCH;

  private final WorkingCalendar calendar = HolidayFixture.shipped();

  /** As shipped, and others as a deployment may set them. */
  static Stream<SignalPolicy> policies() {
    var lot = new Random(2024);
    return Stream.concat(
        Stream.of(House.standardPolicy()), IntStream.range(0, 2).mapToObj(i -> policy(lot)));
  }

  private static SignalPolicy policy(Random lot) {
    var leads = IntStream.range(0, 1 + lot.nextInt(5)).mapToObj(i -> lot.nextInt(30)).toList();
    var second = 1 + lot.nextInt(4);
    return new SignalPolicy(
        leads,
        List.of(0),
        lot.nextInt(3),
        LocalTime.of(lot.nextInt(24), lot.nextInt(60)),
        second,
        second + 1 + lot.nextInt(4),
        1 + lot.nextInt(7),
        lot.nextInt(8),
        lot.nextInt(3));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void signalsAreStrictlyOrderedInTimeAndInStep(SignalPolicy policy) {
    assertAlways(
        policy,
        (due, signals) ->
            IntStream.range(1, signals.size())
                .allMatch(i -> isBefore(signals.get(i - 1), signals.get(i))));
  }

  private static boolean isBefore(Signal earlier, Signal later) {
    return earlier.at().isBefore(later.at()) && earlier.step() < later.step();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everySignalFallsOnAWorkingDayAtTheHourSet(SignalPolicy policy) {
    assertAlways(
        policy,
        (due, signals) ->
            signals.stream()
                .map(signal -> signal.at().atZone(Stage.ZONE).toLocalDateTime())
                .allMatch(
                    at ->
                        calendar.isWorkingDay(at.toLocalDate())
                            && at.toLocalTime().equals(policy.at())));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void noReminderComesAfterTheCutOffAndNoMissBeforeIt(SignalPolicy policy) {
    assertAlways(
        policy,
        (due, signals) ->
            signals.stream()
                .allMatch(
                    signal ->
                        due.isMissedAt(signal.at(), calendar)
                            != (signal.kind() == SignalKind.REMINDER)));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aReminderComesEachNumberOfWorkingDaysBeforeTheSafeDay(SignalPolicy policy) {
    var leads = policy.workingDaysBefore().stream().distinct().sorted().toList();
    assertAlways(
        policy,
        (due, signals) ->
            signals.stream()
                .filter(signal -> signal.kind() == SignalKind.REMINDER)
                .map(signal -> calendar.workingDaysBetween(day(signal), due.safeDay(calendar)))
                .sorted()
                .toList()
                .equals(leads));
  }

  private static LocalDate day(Signal signal) {
    return LocalDate.ofInstant(signal.at(), Stage.ZONE);
  }

  /** The miss is told at the start of the first working day on which it is one. */
  @Test
  void theMissIsToldOnTheFirstWorkingDayAfterTheLastDay() {
    assertAlways(
        House.standardPolicy(),
        (due, signals) -> {
          var missed =
              signals.stream().filter(one -> one.kind() == SignalKind.MISSED).findFirst().get();
          var lastDay = due.lastDay(calendar);
          return calendar.workingDaysBetween(lastDay, day(missed)) == 1;
        });
  }

  @Test
  void whatIsStillToComeIsTheEndOfTheWhole() {
    var plan = plan(House.standardPolicy());
    var lot = new Random(7);
    Signalling.deadlines()
        .forEach(
            due -> {
              var all = Signalling.signals(plan, due, LONG_AGO);
              var from = lot.nextInt(all.size());
              var since = all.get(from).at();
              assertThat(Signalling.signals(plan, due, since))
                  .isEqualTo(all.subList(from + 1, all.size()));
              assertThat(Signalling.signals(plan, due, since.minusNanos(1)))
                  .isEqualTo(all.subList(from, all.size()));
            });
  }

  private void assertAlways(SignalPolicy policy, BiPredicate<Deadline, List<Signal>> holds) {
    var plan = plan(policy);
    // Others on every fifth day, to be quick about it.
    var isShipped = policy.equals(House.standardPolicy());
    var broken =
        Signalling.deadlines()
            .filter(due -> isShipped || due.day().toEpochDay() % 5 == 0)
            .filter(due -> !holds.test(due, Signalling.signals(plan, due, LONG_AGO)))
            .limit(5)
            .toList();
    assertThat(broken).isEmpty();
  }

  private SignalPlan plan(SignalPolicy policy) {
    return new SignalPlan(policy, calendar);
  }
}
