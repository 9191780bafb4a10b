package vn.dondoc.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.dondoc.calendar.RealTime;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class VainTriesTest {
  /** The database keeps no nanoseconds and rounds these up. */
  private static final Instant START = Stage.at("2024-05-10T08:00").plusNanos(999_999_999);

  private static final Pace PACE = new Pace(3, Duration.ofSeconds(10), Duration.ofMinutes(1));
  private static final List<Attempt> TRY = List.of(new Attempt("sign-in", "Dm-Phong ", PACE));

  private static VainTries after(TestDatabase database, Duration passed) {
    var clock = Clock.fixed(START.plus(passed), Stage.ZONE);
    return new VainTries(database.jdbc(), new RealTime(clock));
  }

  @OnBothDatabases
  void eachTryWaitsTwiceAsLongButNeverForEver(TestDatabase database) {
    var tries = after(database, Duration.ZERO);
    assertThat(tries.begin(TRY)).isZero();
    assertThat(tries.begin(TRY)).isZero();
    assertThat(tries.begin(TRY)).isZero();
    assertThat(tries.begin(TRY)).isEqualTo(Duration.ofSeconds(10));
    assertThat(tries.begin(TRY)).as("looking is no try").isEqualTo(Duration.ofSeconds(10));
    var seconds = 0L;
    for (var next : List.of(20, 40, 60, 60)) {
      seconds += tries.waitFor(TRY).toSeconds();
      tries = after(database, Duration.ofSeconds(seconds));
      assertThat(tries.begin(TRY)).isZero();
      assertThat(tries.waitFor(TRY)).hasSeconds(next);
    }
  }

  @OnBothDatabases
  void successAndADayOfQuietMakeForgotten(TestDatabase database) {
    var tries = after(database, Duration.ZERO);
    for (int i = 0; i < 3; i++) {
      tries.begin(TRY);
    }
    assertThat(tries.waitFor(List.of(new Attempt("sign-in", "dm-phong", PACE)))).isPositive();
    assertThat(tries.waitFor(List.of(new Attempt("sign-in", "dm-khac", PACE)))).isZero();
    tries.forget(TRY);
    assertThat(tries.begin(TRY)).isZero();
    assertThat(tries.begin(TRY)).isZero();
    tries = after(database, Duration.ofHours(25));
    assertThat(tries.begin(TRY)).isZero();
    assertThat(tries.begin(TRY)).isZero();
    assertThat(tries.waitFor(TRY)).isZero();
  }
}
