package vn.dondoc.bench;

import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.obligations.OpeningRounds;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** Mails that wait in the outbox are composed and handed to a server that takes all. */
final class Digested implements Bench {
  private static final int MAILS = 5000;

  /** As {@code dondoc.mail.connections} ships. */
  private static final int CONNECTIONS = 4;

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public List<Line> run(Settings settings) {
    try (var server = DurablePostgres.start();
        var database = server.fresh();
        var sink = new SmtpSink()) {
      Prepared.start(database);
      var world = Province.in(database, Math.min(MAILS, settings.units()));
      try (var program = Prepared.program(database, "spring.mail.port=" + sink.port())) {
        return new Turns(program, database, world, sink).measure(settings);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Turns {
    private final Stage program;
    private final JdbcTemplate jdbc;
    private final Province world;
    private final SmtpSink sink;

    Turns(Stage program, TestDatabase database, Province world, SmtpSink sink) {
      this.program = program;
      this.jdbc = new JdbcTemplate(database.dataSource());
      this.world = world;
      this.sink = sink;
    }

    /** The first turn warms both up. */
    List<Line> measure(Settings settings) {
      var pairs = new Pairs();
      var number = world.units().size();
      world.round("mail", number);
      program.bean(OpeningRounds.class).run();
      program.time().settle();
      jdbc.update("update notice set dropped_at = current_timestamp");
      program.theClockReaches("2024-05-04T08:04");
      work("daily-digest").run();
      program.theClockReaches("2024-05-04T08:05");
      turn(new Pairs());
      for (int n = 0; n < settings.rounds(); n++) {
        turn(pairs);
      }
      return List.of(
          new Line(
              number + " digests composed and handed over",
              "postgresql",
              "bare Jakarta Mail loop, same messages, 4 connections",
              pairs.ours(),
              pairs.theirs(),
              "mails/s",
              pairs.ratio(),
              "≥ 0.6",
              "≥ 0.8"));
    }

    private void turn(Pairs pairs) {
      var number = world.units().size();
      jdbc.update(
          """
          update outbox_mail set state = 'PENDING', attempts = 0, sent_at = null, subject = null,
            next_attempt_at = created_at, packed = null, dictionary = null,
            message_id = coalesce(message_id, '<' || id || '@'
              || (select said from shared_text where id = domain_text) || '>')
          """);
      jdbc.execute("vacuum analyze outbox_mail");
      sink.forget();
      var ours = number / Stopwatch.seconds(work("dispatch-mail")::run);
      var bare = BareMails.of(sink.taken());
      if (bare.size() != number) {
        throw new IllegalStateException(bare.size() + " mails instead of " + number);
      }
      var session = program.bean(JavaMailSenderImpl.class).getSession();
      var theirs = number / Stopwatch.seconds(() -> bare.send(session, CONNECTIONS, sink.port()));
      System.err.printf("mails: %,.0f and %,.0f a second%n", ours, theirs);
      System.err.printf("text of a mail as kept: %d bytes%n", keptBytes());
      pairs.add(ours, theirs);
    }

    private Integer keptBytes() {
      return jdbc.queryForObject(
          "select cast(avg(octet_length(packed)) as integer) from outbox_mail", Integer.class);
    }

    private RecurringWork work(String name) {
      return program.beans(RecurringWork.class).stream()
          .filter(one -> one.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }
}
