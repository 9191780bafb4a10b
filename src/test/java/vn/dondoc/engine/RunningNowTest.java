package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.quartz.Scheduler;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.TimeMode;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** An administrator's "run now", of a program whose clock nobody turns. */
class RunningNowTest {
  private static final String WORK = "open-periods";

  @OnBothDatabases
  void isWrittenDownForWhicheverNodeIsFree(TestDatabase database) {
    try (var program = Stage.on(database)) {
      works(program).runNow(WORK);

      assertThat(manual(database)).isEqualTo(1);
    }
  }

  @OnBothDatabases
  void leavesNoHalfTriggerWhenItEndsInTheMiddle(TestDatabase database) {
    try (var program = Stage.on(database)) {
      database
          .jdbc()
          .sql("alter table qrtz_simple_triggers add constraint ended check (repeat_count < 0)")
          .update();

      assertThatThrownBy(() -> works(program).runNow(WORK)).hasMessageContaining(WORK);

      assertThat(manual(database)).isZero();
    }
  }

  private static long manual(TestDatabase database) {
    return database
        .jdbc()
        .sql("select count(*) from qrtz_triggers where trigger_type = 'SIMPLE'")
        .query(Long.class)
        .single();
  }

  private static QuartzWorks works(Stage program) {
    return new QuartzWorks(
        List.of(),
        program.bean(Scheduler.class),
        program.bean(FireTimes.class),
        program.bean(RunLog.class),
        new TimeMode(Stage.ZONE, false),
        program.bean(Clock.class),
        program.bean(TransactionTemplate.class));
  }
}
