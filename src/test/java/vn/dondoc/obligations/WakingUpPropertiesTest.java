package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.obligations.SignalsRaised.Raised;
import vn.dondoc.testing.House;

/**
 * However the engine wakes us, early, late, twice or with a clock that was set back, nobody is told
 * anything twice, too early, or too late to help.
 */
class WakingUpPropertiesTest {
  private static final int LIVES = 1000;

  private final WorkingCalendar calendar = HolidayFixture.shipped();
  private final SignalPlan plan = new SignalPlan(House.standardPolicy(), calendar);

  /** One obligation, woken up at any moments in any order; told by the seed if it fails. */
  private record Life(long seed, Deadline due, Instant openedAt, List<Instant> wakeUps) {
    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  private record Told(Instant at, Raised raised) {
    @Override
    public String toString() {
      return raised.rungs() + " of " + raised.signal() + " at " + at;
    }
  }

  /** Batches of lives, so that the report stays short. */
  static List<Long> seeds() {
    return List.of(1L, 20_000L, 40_000L, 60_000L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noStepIsToldTwiceAndStepsOnlyRise(long seed) {
    assertAlways(
        seed,
        (life, told) -> {
          var steps = told.stream().map(one -> one.raised.signal().step()).toList();
          assertThat(steps).as("%s", life).isSorted().doesNotHaveDuplicates();
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsToldBeforeItIsDueNorFromBeforeTheOpening(long seed) {
    assertAlways(
        seed,
        (life, told) ->
            assertThat(told)
                .as("%s", life)
                .allMatch(one -> !one.raised.signal().at().isAfter(one.at))
                .allMatch(one -> one.raised.signal().at().isAfter(life.openedAt)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyIsRemindedAfterTheCutOffNorChasedBeforeIt(long seed) {
    assertAlways(
        seed,
        (life, told) ->
            assertThat(told)
                .as("%s", life)
                .allMatch(
                    one ->
                        life.due.isMissedAt(one.at, calendar) != one.raised.rungs().contains(0)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachRungBelowTheLastIsToldOnce(long seed) {
    assertAlways(
        seed,
        (life, told) -> {
          var rungs = new ArrayList<Integer>();
          told.forEach(one -> rungs.addAll(one.raised.rungs()));
          rungs.removeIf(rung -> rung == 0 || rung == 3);
          assertThat(rungs).as("%s", life).doesNotHaveDuplicates();
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inTheEndEveryRungAfterTheOpeningHasBeenTold(long seed) {
    assertAlways(
        seed,
        (life, told) -> {
          var expected = new HashSet<Integer>();
          Signalling.signals(plan, life.due, life.openedAt).stream()
              .map(Signal::rung)
              .filter(rung -> rung > 0)
              .forEach(expected::add);
          var heard = new HashSet<Integer>();
          told.forEach(one -> heard.addAll(one.raised.rungs()));
          heard.remove(0);
          assertThat(heard).as("%s", life).isEqualTo(expected);
        });
  }

  private interface Property {
    void holds(Life life, List<Told> told);
  }

  private void assertAlways(long firstSeed, Property property) {
    IntStream.range(0, LIVES)
        .mapToObj(i -> life(firstSeed + i))
        .forEach(life -> property.holds(life, live(life)));
  }

  private List<Told> live(Life life) {
    var told = new ArrayList<Told>();
    var obligation = Signalling.owed(life.due, life.openedAt, plan);
    for (var now : life.wakeUps) {
      var raised = Signalling.raise(plan, obligation, now);
      if (raised.isPresent()) {
        obligation = raised.get().obligation();
        if (!raised.get().rungs().isEmpty()) {
          told.add(new Told(now, raised.get()));
        }
      }
    }
    assertThat(obligation.nextSignal()).as("%s has nothing more to say", life).isEmpty();
    return told;
  }

  private Life life(long seed) {
    var lot = new Random(seed);
    var day = LocalDate.of(2000, 1, 1).plusDays(lot.nextInt(36_890));
    var due = Signalling.deadline(day, Bound.values()[lot.nextInt(2)]);
    var openedAt = due.cutOff(calendar).minus(Duration.ofHours(lot.nextInt(24 * 60)));
    return new Life(seed, due, openedAt, wakeUps(due, openedAt, lot));
  }

  /** Near the moments that matter and anywhere else, repeated and out of order; then a last one. */
  private List<Instant> wakeUps(Deadline due, Instant openedAt, Random lot) {
    var moments = new ArrayList<Instant>(List.of(openedAt, due.cutOff(calendar)));
    Signalling.signals(plan, due, Instant.EPOCH).forEach(signal -> moments.add(signal.at()));
    var wakeUps = new ArrayList<Instant>();
    var clock = 0;
    for (int i = 0; i < 40; i++) {
      // Mostly forward, now and then anywhere: a clock set back, a restored backup.
      clock = lot.nextInt(5) == 0 ? lot.nextInt(moments.size()) : clock + lot.nextInt(2);
      var near = moments.get(Math.min(clock, moments.size() - 1)).plusMillis(lot.nextInt(3) - 1);
      wakeUps.add(lot.nextInt(3) == 0 ? near.plus(Duration.ofHours(lot.nextInt(72))) : near);
      if (lot.nextInt(4) == 0) {
        wakeUps.add(wakeUps.get(lot.nextInt(wakeUps.size())));
      }
    }
    wakeUps.add(due.cutOff(calendar).plus(Duration.ofDays(400)));
    return wakeUps;
  }
}
