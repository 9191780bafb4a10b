package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

class EndingJobStoreTest {

  @Test
  void aNodeEndsThoughTheEndOfAJobCannotBeWrittenDown() throws Exception {
    var database = new LeavingDatabase();
    var left = new CountDownLatch(1);
    var factory = scheduler(database);
    factory.getScheduler().getContext().put("leave", (Runnable) () -> database.leave(left));
    var job = JobBuilder.newJob(LastJob.class).withIdentity("last").build();
    factory.getScheduler().scheduleJob(job, TriggerBuilder.newTrigger().startNow().build());
    factory.start();
    assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          factory.stop();
          factory.destroy();
        });
    assertThat(database.asked.await(0, TimeUnit.SECONDS)).isTrue();
  }

  private static SchedulerFactoryBean scheduler(LeavingDatabase database) throws Exception {
    var factory = new SchedulerFactoryBean();
    factory.setSchedulerName("ending-" + UUID.randomUUID());
    factory.setDataSource(database);
    var properties = new Properties();
    properties.put("org.quartz.jobStore.class", EndingJobStore.class.getName());
    properties.put("org.quartz.threadPool.threadCount", "1");
    factory.setQuartzProperties(properties);
    factory.setWaitForJobsToCompleteOnShutdown(true);
    factory.afterPropertiesSet();
    return factory;
  }

  /** During it the database goes away. */
  public static class LastJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      try {
        ((Runnable) context.getScheduler().getContext().get("leave")).run();
      } catch (SchedulerException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class LeavingDatabase extends DelegatingDataSource {
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile boolean away;

    LeavingDatabase() {
      var source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
      new ResourceDatabasePopulator(new ClassPathResource("db/migration/h2/V2__quartz_2_5.sql"))
          .execute(source);
      setTargetDataSource(source);
    }

    void leave(CountDownLatch left) {
      away = true;
      left.countDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (away) {
        asked.countDown();
        throw new SQLException("The database is away");
      }
      return super.getConnection();
    }
  }
}
