package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OtherJvm;

/** A wrong clock or a wrong time zone of the machine loses nobody a mail and sends none twice. */
class ClockTest {

  @Test
  void jumpsOfTheClockAreCaughtUpWithOnPostgreSql() throws Exception {
    try (var database = Databases.postgresql()) {
      var verdict = ClockStory.play(database);
      assertThat(verdict.isClean()).as(verdict.toString()).isTrue();
      assertThat(verdict.told()).isGreaterThan(100);
    }
  }

  @Test
  void theZoneOfTheMachineDoesNotMatter() throws Exception {
    var options = List.of("-Duser.timezone=America/New_York");
    var builder = new ProcessBuilder(OtherJvm.command(options, ClockStory.class));
    builder.environment().put("TZ", "America/New_York");
    var process = builder.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("CLOCK-STORY in America/New_York");
  }
}
