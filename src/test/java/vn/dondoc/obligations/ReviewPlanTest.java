package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Stage;

/** Three working days after the hand-in, then every three, five times; 18/4/2024 is a holiday. */
class ReviewPlanTest {

  @Test
  void countsWorkingDaysFromTheHandIn() {
    assertThat(mornings("2024-04-15T16:00"))
        .containsExactly(
            "2024-04-19T08:00",
            "2024-04-24T08:00",
            "2024-05-02T08:00",
            "2024-05-06T08:00",
            "2024-05-09T08:00");
  }

  @Test
  void aSignalThatHasPassedIsDropped() {
    var since = Stage.at("2024-05-02T08:00");

    assertThat(Samples.REVIEWS.signalsFor(Stage.at("2024-04-15T16:00"), since))
        .extracting(Signal::step)
        .containsExactly(4, 5);
  }

  private static java.util.stream.Stream<String> mornings(String handedIn) {
    var at = Stage.at(handedIn);
    return Samples.REVIEWS.signalsFor(at, at).stream()
        .map(signal -> LocalDateTime.ofInstant(signal.at(), Stage.ZONE).toString());
  }
}
