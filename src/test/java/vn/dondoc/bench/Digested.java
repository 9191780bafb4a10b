package vn.dondoc.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.obligations.OpeningRounds;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** Mails that wait in the outbox are composed and handed to a server that takes all. */
final class Digested implements Bench {
  private static final int MAILS = 1000;

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
              "bare Jakarta Mail loop, same messages",
              pairs.ours(),
              pairs.theirs(),
              "mails/s",
              pairs.ratio(),
              "≥ 0.6",
              "≥ 0.8"));
    }

    private void turn(Pairs pairs) {
      var number = world.units().size();
      jdbc.update("delete from mail_content");
      jdbc.update(
          """
          update outbox_mail set state = 'PENDING', attempts = 0, sent_at = null, subject = null,
            next_attempt_at = created_at
          """);
      sink.forget();
      var ours = number / Stopwatch.seconds(work("dispatch-mail")::run);
      var messages = parsed(sink.taken());
      if (messages.size() != number) {
        throw new IllegalStateException(messages.size() + " mails instead of " + number);
      }
      var theirs = number / Stopwatch.seconds(() -> send(messages));
      System.err.printf("mails: %,.0f and %,.0f a second%n", ours, theirs);
      pairs.add(ours, theirs);
    }

    private RecurringWork work(String name) {
      return program.beans(RecurringWork.class).stream()
          .filter(one -> one.name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    private List<MimeMessage> parsed(List<String> raw) {
      var session = Session.getInstance(new Properties());
      var messages = new ArrayList<MimeMessage>();
      for (var one : raw) {
        try {
          var bytes = one.getBytes(StandardCharsets.ISO_8859_1);
          messages.add(new MimeMessage(session, new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
          throw new IllegalStateException(e);
        }
      }
      return messages;
    }

    private void send(List<MimeMessage> messages) throws MessagingException {
      try (var transport = Session.getInstance(new Properties()).getTransport("smtp")) {
        transport.connect("127.0.0.1", sink.port(), null, null);
        for (var message : messages) {
          transport.sendMessage(message, message.getAllRecipients());
        }
      }
    }
  }
}
