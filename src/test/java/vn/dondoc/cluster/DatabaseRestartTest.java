package vn.dondoc.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.dondoc.DondocApplication;
import vn.dondoc.documents.CascadeCatalogue;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.operations.Schedule;
import vn.dondoc.testing.OwnPostgres;
import vn.dondoc.testing.Visitor;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;

/** PostgreSQL is cut off and started again under a program at work, which nobody restarts. */
class DatabaseRestartTest {
  private static final int COMMUNES = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path config;

  @Test
  void theProgramSaysThatItsDatabaseIsAwayAndGoesOnByItself() throws Exception {
    World.write(config, COMMUNES, LocalDate.now(Surroundings.ZONE));
    try (var database = OwnPostgres.start();
        var mails = new MailSink();
        var program = program(database, mails)) {
      var address = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
      var rows = JdbcClient.create(new DriverManagerDataSource(database.url()));
      var visitor = new Visitor();
      visitor.signIn(address, address, World.ADMINISTRATOR, Surroundings.PASSWORD);
      mails.takeSlowly();
      begin(program, rows);
      Patience.until("mails", PATIENCE, () -> mails.taken().size() > 5);

      database.crash();
      try {
        isSaidToBeAway(visitor, address);
      } finally {
        database.startAgain();
      }

      Patience.until("readiness", PATIENCE, () -> isReady(visitor, address));
      assertThat(visitor.sees(address, "/admin")).isTrue();
      allIsGivenAndTold(program, rows, mails);
    }
  }

  private static void isSaidToBeAway(Visitor visitor, String address) throws Exception {
    assertThat(visitor.get(address, "/actuator/health/readiness").statusCode()).isEqualTo(503);
    var away = visitor.get(address, "/admin");
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.body()).contains("Kho dữ liệu đang tạm ngừng");
  }

  private static boolean isReady(Visitor visitor, String address) {
    try {
      return visitor.get(address, "/actuator/health/readiness").statusCode() == 200;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void begin(ConfigurableApplicationContext program, JdbcClient rows)
      throws InterruptedException {
    var plan = program.getBean(CascadeCatalogue.class).byId(new InstructionId(World.FIRST_PLAN));
    var who = program.getBean(People.class).byId(new PersonId(World.COORDINATOR));
    var answers = new StartAnswers(Optional.empty(), Optional.empty(), true);
    program.getBean(Starting.class).start(plan.orElseThrow(), answers, who.orElseThrow());
    Patience.until("the period", PATIENCE, () -> count(rows, "reporting_round") == 1);
    program.getBean(Schedule.class).runNow("open-periods");
    Patience.until("the work", PATIENCE, () -> count(rows, "obligation") == COMMUNES);
    program.getBean(Schedule.class).runNow("dispatch-mail");
  }

  /** What could not be sent waits a minute, what was claimed five: here they pass at once. */
  private static void allIsGivenAndTold(
      ConfigurableApplicationContext program, JdbcClient rows, MailSink mails)
      throws InterruptedException {
    rows.sql("update outbox_mail set next_attempt_at = now() where state = 'PENDING'").update();
    rows.sql("update outbox_mail set claimed_until = now() where state = 'CLAIMED'").update();
    program.getBean(Schedule.class).runNow("dispatch-mail");
    Patience.until(
        "all mails", PATIENCE, () -> count(rows, "outbox_mail where state = 'SENT'") == COMMUNES);
    assertThat(mails.different()).isEqualTo(COMMUNES);
    assertThat(
            rows.sql("select message_id from outbox_mail where in_doubt > 0")
                .query(String.class)
                .list())
        .containsAll(mails.twice());
  }

  private static int count(JdbcClient rows, String fromAndWhere) {
    return rows.sql("select count(*) from " + fromAndWhere).query(Integer.class).single();
  }

  private static ConfigurableApplicationContext program(
      OwnPostgres database, MailSink mails, Path config) {
    return new SpringApplicationBuilder(DondocApplication.class)
        .profiles("postgresql")
        .run(
            "--DONDOC_DB_URL=" + database.url(),
            "--DONDOC_DB_USER=postgres",
            "--DONDOC_DB_PASSWORD=postgres",
            "--DONDOC_ADMIN_USERNAME=" + World.ADMINISTRATOR,
            "--DONDOC_ADMIN_PASSWORD=" + Surroundings.PASSWORD,
            "--dondoc.config.directory=" + config,
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mails.port(),
            "--spring.datasource.hikari.connection-timeout=1000",
            "--spring.quartz.properties.org.quartz.jobStore.dbRetryInterval=1000",
            "--server.port=0",
            "--logging.level.root=off");
  }

  private ConfigurableApplicationContext program(OwnPostgres database, MailSink mails) {
    return program(database, mails, config);
  }
}
