package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GivingWayTest {
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicLong rested = new AtomicLong();
  private final GivingWay way = new GivingWay(connections::get, rested::addAndGet);

  @Test
  void whoIsAloneTakesBigStepsAndNoRest() {
    way.rest(Duration.ofMillis(30).toNanos());
    assertThat(way.step()).isEqualTo(500);
    assertThat(rested).hasValue(0);
  }

  @Test
  void inCompanyStepsAreSmallAndTheRestIsFourTimesAsLong() {
    connections.set(1);
    way.rest(Duration.ofMillis(30).toNanos());
    assertThat(way.step()).isEqualTo(50);
    assertThat(rested).hasValue(Duration.ofMillis(120).toNanos());
  }

  @Test
  void whoWasHereAMomentAgoIsExpectedBack() {
    connections.set(1);
    assertThat(way.step()).isEqualTo(50);
    connections.set(0);
    assertThat(way.step()).isEqualTo(50);
    for (int look = 0; look < 8; look++) {
      way.rest(0);
    }
    assertThat(way.step()).isEqualTo(500);
  }

  @Test
  void noRestIsLong() {
    connections.set(2);
    way.rest(Duration.ofHours(1).toNanos());
    assertThat(rested).hasValue(Duration.ofMillis(200).toNanos());
  }
}
