package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code kill -9} at the worst moment, and a second start; other moments: {@link KillingTest}. */
class KillTest {
  @TempDir private Path data;

  @Test
  void aMailUnderWayAtTheKillIsSentAgainUnderTheSameIdAndCountedInDoubt() throws Exception {
    List<String> before;
    try (var server = new HangingSmtp(4);
        var first = Child.on("h2", h2(), server.port())) {
      first.tell("start");
      first.say("to 2024-03-01T09:00");
      server.awaitHanging();
      first.kill();
      before = List.copyOf(server.taken());
    }
    assertThat(before).hasSize(5);
    try (var server = new HangingSmtp(Integer.MAX_VALUE);
        var second = Child.on("h2", h2(), server.port())) {
      second.tell("to 2024-03-01T12:00");

      var all = Stream.concat(before.stream(), server.taken().stream()).toList();
      var twice = before.stream().filter(server.taken()::contains).toList();
      assertThat(all.stream().distinct()).as("none lost").hasSize(21);
      assertThat(twice).as("only the unconfirmed one came twice").hasSize(1);
      second.kill();
    }
    assertThat(inDoubt())
        .as("those before it stood in the journal")
        .isEqualTo(before.subList(4, 5));
  }

  private List<String> inDoubt() {
    var source = new DriverManagerDataSource(h2(), "sa", "");
    return JdbcClient.create(source)
        .sql("select message_id from outbox_mail where in_doubt > 0")
        .query(String.class)
        .list();
  }

  private String h2() {
    return "jdbc:h2:file:"
        + data.resolve("dondoc")
        + ";MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
  }
}
