package vn.dondoc.progress;

import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.calendar.SynthesisTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TurnableClock;

/** The read side alone, over whatever rows a test has written. Opens in no time. */
final class Reads implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  private Reads(TestDatabase database, String local) {
    register(JdbcClient.class, database.jdbc());
    register(JdbcOperations.class, new JdbcTemplate(database.dataSource()));
    register(Clock.class, new TurnableClock(Stage.at(local)));
    register(ZoneId.class, Stage.ZONE);
    register(WorkingCalendar.class, HolidayFixture.shipped());
    register(SynthesisTime.class, new SynthesisTime(2));
    context.scan("vn.dondoc.progress");
    // Each read by itself: what one of them needs of other modules is not there.
    Stream.of(context.getBeanDefinitionNames())
        .forEach(name -> context.getBeanDefinition(name).setLazyInit(true));
    context.refresh();
  }

  /** Opens on that local time, e.g. "2024-05-10T08:00". */
  static Reads on(TestDatabase database, String local) {
    return new Reads(database, local);
  }

  private <T> void register(Class<T> type, T bean) {
    context.registerBean(type, () -> bean);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
