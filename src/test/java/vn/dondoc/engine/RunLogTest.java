package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.operations.WorkStanding;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TurnableClock;

class RunLogTest {

  @OnBothDatabases
  void keepsTheLastRunAndTheLastFailureEvenOnceItHasHealed(TestDatabase database) {
    var clock = new TurnableClock(Stage.at("2024-05-10T08:00"));
    var runs = new RunLog(database.jdbc(), clock);

    runs.run(work(() -> {}));
    assertThat(last(runs).failed()).isFalse();
    assertThat(last(runs).lastFailure()).isEmpty();

    clock.turnTo("2024-05-10T08:05");
    Runnable broken =
        () -> {
          throw new IllegalStateException("no connection");
        };
    assertThatThrownBy(() -> runs.run(work(broken))).hasMessage("no connection");
    assertThat(last(runs).failed()).isTrue();
    assertThat(last(runs).lastFailure().orElseThrow().error()).contains("no connection");

    clock.turnTo("2024-05-10T08:10");
    runs.run(work(() -> {}));
    assertThat(last(runs).failed()).isFalse();
    assertThat(last(runs).startedAt()).isEqualTo(Stage.at("2024-05-10T08:10"));
    assertThat(last(runs).lastFailure().orElseThrow().at()).isEqualTo(Stage.at("2024-05-10T08:05"));
  }

  private static WorkStanding.Run last(RunLog runs) {
    return runs.last().get("practice");
  }

  private static RecurringWork work(Runnable deed) {
    return new RecurringWork() {
      @Override
      public String name() {
        return "practice";
      }

      @Override
      public String cron() {
        return "0 * * * * ?";
      }

      @Override
      public void run() {
        deed.run();
      }

      @Override
      public Optional<Instant> idleUntil() {
        return Optional.empty();
      }
    };
  }
}
