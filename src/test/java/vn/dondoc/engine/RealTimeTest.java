package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DondocApplication;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.instructions.Timing;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** Outside virtual time nobody turns a clock: the engine's and Quartz's own threads do the work. */
class RealTimeTest {
  private static final int UNITS = 21;
  private static final int TRIES = 60;

  @Test
  void theEnginesOwnThreadsOpenThePeriodAndSendTheMails() throws Exception {
    ClockUtil.reset();
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (var context = program(Databases.h2(), server.getSmtp().getPort())) {
      var draft = dueInThirtyDays(context);
      context
          .getBean(Starting.class)
          .start(
              draft,
              new StartAnswers(Optional.empty(), Optional.empty(), true),
              context.getBean(People.class).byId(new PersonId("dp-so")).orElseThrow());

      assertThat(mailsArrive(context.getBean(Scheduler.class), server)).isTrue();
      assertThat(server.getReceivedMessages()).hasSize(UNITS);
      assertThat(context.getBean(ManagementService.class).createJobQuery().timers().count())
          .isEqualTo(1);
    } finally {
      server.stop();
    }
  }

  /**
   * Fires Quartz's own triggers early, until the executor's threads have planned and fanned out.
   */
  private static boolean mailsArrive(Scheduler scheduler, GreenMail server) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      scheduler.triggerJob(JobKey.jobKey("open-periods"));
      scheduler.triggerJob(JobKey.jobKey("dispatch-mail"));
      if (server.waitForIncomingEmail(1000, UNITS)) {
        return true;
      }
    }
    return false;
  }

  private static ConfigurableApplicationContext program(TestDatabase database, int smtpPort) {
    return new SpringApplicationBuilder(DondocApplication.class)
        .run(
            "--spring.main.web-application-type=none",
            "--spring.datasource.url=" + database.url(),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + smtpPort);
  }

  private static CascadeDraft dueInThirtyDays(ConfigurableApplicationContext context) {
    var known =
        context.getBean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
    var draft =
        context
            .getBean(CascadeFileReader.class)
            .read(Path.of("config/cascades/2024-so-vhtt-ha-noi.yml"), known)
            .orElseThrow();
    var day = LocalDate.now(context.getBean(Clock.class)).plusDays(30);
    var first = draft.regimes().get(0);
    var period = new Period(PeriodKind.SIX_MONTHS, 2024, 1);
    return draft.with(
        List.of(first.timed(new Timing.Once(period, day, Bound.BEFORE, Optional.empty()))));
  }
}
