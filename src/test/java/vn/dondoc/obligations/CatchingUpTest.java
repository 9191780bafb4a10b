package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.obligations.SignalsRaised.Raised;
import vn.dondoc.testing.Stage;

/** Signals of a deadline before 20/5/2024: 04/5, 10/5, 15/5, 17/5 | 20/5, 23/5, 27/5, 03/6, … */
class CatchingUpTest {
  private final CatchingUp catchingUp = new CatchingUp(Samples.PLAN);
  private final Obligation opened = Samples.owedBy(Samples.UNIT);

  @Test
  void saysNothingBeforeItsTime() {
    assertThat(raise(opened, "2024-05-04T07:59")).isEmpty();
  }

  @Test
  void onTimeItIsTheSignalItself() {
    var raised = raise(opened, "2024-05-04T08:00").orElseThrow();

    assertThat(raised.signal()).isEqualTo(opened.nextSignal().orElseThrow());
    assertThat(raised.rungs()).containsExactly(0);
    assertThat(nextOf(raised)).isEqualTo("2024-05-10T08:00");
    assertThat(raised.obligation().lastRung()).isZero();
  }

  @ParameterizedTest(name = "woken at {0}: {1} of {2}, then {3}")
  @CsvSource({
    "2024-05-04T17:00, REMINDER, 2024-05-04T08:00, 2024-05-10T08:00",
    "2024-05-11T09:00, REMINDER, 2024-05-10T08:00, 2024-05-15T08:00",
    "2024-05-18T09:00, REMINDER, 2024-05-17T08:00, 2024-05-20T08:00",
    "2024-05-21T09:00, MISSED, 2024-05-20T08:00, 2024-05-23T08:00"
  })
  void afterASleepOnlyTheLatestIsRaised(String now, SignalKind kind, String at, String next) {
    var raised = raise(opened, now).orElseThrow();

    assertThat(raised.signal().kind()).isEqualTo(kind);
    assertThat(raised.signal().at()).isEqualTo(Stage.at(at));
    assertThat(nextOf(raised)).isEqualTo(next);
  }

  @Test
  void aSleepPastTheCutOffTellsTheMissAndNoReminder() {
    var raised = raise(opened, "2024-05-21T09:00").orElseThrow();

    assertThat(raised.rungs()).containsExactly(1);
    assertThat(raised.obligation().lastRung()).isEqualTo(1);
  }

  @Test
  void aReminderThatWakesAfterTheCutOffIsToldToNobodyAndTheMissComesNext() {
    var raised = raise(opened, "2024-05-20T00:01").orElseThrow();

    assertThat(raised.rungs()).isEmpty();
    assertThat(nextOf(raised)).isEqualTo("2024-05-20T08:00");
    assertThat(raise(raised.obligation(), "2024-05-20T08:00").orElseThrow().rungs())
        .containsExactly(1);
  }

  @Test
  void rungsSleptThroughAreToldTogetherOnce() {
    var raised = raise(opened, "2024-05-24T09:00").orElseThrow();

    assertThat(raised.signal().rung()).isEqualTo(2);
    assertThat(raised.rungs()).containsExactlyInAnyOrder(1, 2);
    assertThat(nextOf(raised)).isEqualTo("2024-05-27T08:00");
  }

  @Test
  void aRungAlreadyToldIsNotToldAgain() {
    var missed = raise(opened, "2024-05-20T08:00").orElseThrow().obligation();

    var raised = raise(missed, "2024-06-12T09:00").orElseThrow();

    assertThat(raised.rungs()).isEqualTo(Set.of(2, 3));
    assertThat(raised.signal().at()).isEqualTo(Stage.at("2024-06-10T08:00"));
  }

  @Test
  void theLastRepeatLeavesNothingToCome() {
    var raised = raise(opened, "2024-07-08T08:00").orElseThrow();

    assertThat(raised.rungs()).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(raised.obligation().nextSignal()).isEmpty();
    assertThat(raise(raised.obligation(), "2025-01-01T08:00")).isEmpty();
  }

  @Test
  void wakingTwiceOrWithAnEarlierClockRaisesNothingMore() {
    var raised = raise(opened, "2024-05-10T08:00").orElseThrow().obligation();

    assertThat(raise(raised, "2024-05-10T08:00")).isEmpty();
    assertThat(raise(raised, "2024-05-04T08:00")).isEmpty();
    assertThat(raise(raised, "2024-05-14T23:59")).isEmpty();
    assertThat(raise(raised, "2024-05-15T08:00").orElseThrow().signal().at())
        .isEqualTo(Stage.at("2024-05-15T08:00"));
  }

  @Test
  void whatIsNotOwedAnyMoreIsSilent() {
    var submitted = opened.submitted(Stage.at("2024-05-09T10:00"), 0);

    assertThat(raise(submitted, "2024-05-10T08:00")).isEmpty();
  }

  private Optional<Raised> raise(Obligation obligation, String now) {
    return catchingUp.raise(Samples.round(), obligation, Stage.at(now));
  }

  private static String nextOf(Raised raised) {
    var next = raised.obligation().nextSignal().orElseThrow().at();
    return next.atZone(Stage.ZONE).toLocalDateTime().toString();
  }
}
