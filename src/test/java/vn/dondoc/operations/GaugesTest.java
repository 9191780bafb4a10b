package vn.dondoc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Timestamp;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class GaugesTest {

  @OnBothDatabases
  void anAlarmSeesSignalsThatShouldHaveBeenRaisedAndMailThatWaits(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
      assertThat(value(stage, "dondoc.signals.late")).isZero();
      assertThat(value(stage, "dondoc.outbox.oldest")).isZero();

      database.jdbc().sql("update obligation set next_signal_at = opened_at").update();
      database
          .jdbc()
          .sql(
              """
              update outbox_mail set state = 'PENDING', created_at = ?
              where id = (select min(id) from outbox_mail)
              """)
          .param(Timestamp.from(Stage.at("2024-03-04T08:00")))
          .update();
      assertThat(value(stage, "dondoc.signals.late")).isEqualTo(21);
      assertThat(value(stage, "dondoc.outbox.waiting")).isEqualTo(1);
      assertThat(value(stage, "dondoc.outbox.oldest")).isEqualTo(3600);
    }
  }

  /** Bound anew each time, as a measurement is good for some seconds. */
  private static double value(Stage stage, String gauge) {
    MeterRegistry registry = new SimpleMeterRegistry();
    stage.bean(Gauges.class).bindTo(registry);
    return registry.get(gauge).gauge().value();
  }
}
