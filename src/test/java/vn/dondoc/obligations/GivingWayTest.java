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
  void inCompanyStepsAreSmallAndTheRestIsAsLongAsTheStep() {
    connections.set(1);
    way.rest(Duration.ofMillis(30).toNanos());
    assertThat(way.step()).isEqualTo(100);
    assertThat(rested).hasValue(Duration.ofMillis(30).toNanos());
  }

  @Test
  void noRestIsLong() {
    connections.set(2);
    way.rest(Duration.ofHours(1).toNanos());
    assertThat(rested).hasValue(Duration.ofMillis(200).toNanos());
  }
}
