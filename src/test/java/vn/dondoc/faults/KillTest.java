package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.dondoc.testing.Databases;

/** {@code kill -9} at the worst moments, and a second start. */
class KillTest {
  @TempDir private Path data;

  @Test
  void aReminderWhoseTimerHasFiredArrivesOnceAfterAKillOnH2() throws Exception {
    killBetweenTimerAndMail("h2", h2());
  }

  @Test
  void aReminderWhoseTimerHasFiredArrivesOnceAfterAKillOnPostgreSql() throws Exception {
    try (var database = Databases.postgresql()) {
      killBetweenTimerAndMail("postgresql", database.url());
    }
  }

  private void killBetweenTimerAndMail(String vendor, String url) throws Exception {
    var port = freePort();
    var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      try (var first = Child.on(vendor, url, port)) {
        first.tell("start");
        first.tell("to 2024-05-04T08:00");
        first.kill();
      }
      assertThat(reminders(server)).isEmpty();
      try (var second = Child.on(vendor, url, port)) {
        second.tell("to 2024-05-06T07:00");
      }
      assertThat(reminders(server)).hasSize(21).doesNotHaveDuplicates();
    } finally {
      server.stop();
    }
  }

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
    assertThat(inDoubt()).containsAll(before.subList(4, 5));
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

  private static List<String> reminders(GreenMail server) {
    return Stream.of(server.getReceivedMessages())
        .filter(mail -> header(mail, "Subject").contains("[Nhắc việc]"))
        .map(mail -> header(mail, "To"))
        .toList();
  }

  private static String header(Message mail, String name) {
    try {
      return name.equals("Subject") ? mail.getSubject() : mail.getHeader(name)[0];
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
