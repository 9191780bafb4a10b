package vn.dondoc.instructions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.documents.HolidayFileReader;
import vn.dondoc.documents.UnitFileReader;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.SignalPlan;
import vn.dondoc.obligations.SignalPolicy;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.ImportingUnits;

/**
 * The module with Hà Nội's real units and the real holidays, on 01/3/2024 at 08:00. Not annotated
 * as configuration, or the program itself would find it in tests of pages.
 */
@EnableTransactionManagement
@ComponentScan(
    basePackages = "vn.dondoc.units",
    excludeFilters = @ComponentScan.Filter(Configuration.class))
@Import({
  AddresseeResolution.class,
  AnswersCheck.class,
  Audience.class,
  AuditTrail.class,
  Checking.class,
  JdbcInstructions.class,
  Numbering.class,
  PlannedMails.class,
  Previewing.class,
  RoundPlan.class,
  SignalPlan.class
})
class InstructionsContext {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  static AnnotationConfigApplicationContext on(TestDatabase database) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, database::dataSource);
    context.register(InstructionsContext.class);
    context.refresh();
    var units = new UnitFileReader().read(List.of(Path.of("config/units/ha-noi.yml")), List.of());
    context.getBean(ImportingUnits.class).importAll(units.orElseThrow());
    return context;
  }

  @Bean
  JdbcClient client(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  TransactionManager transactions(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  WorkingCalendar calendar() {
    var years = new HolidayFileReader().read(Path.of("config/holidays.yml"));
    return new WorkingCalendar(years.orElseThrow());
  }

  @Bean
  ZoneId zone() {
    return ZONE;
  }

  @Bean
  Clock clock() {
    return Clock.fixed(OffsetDateTime.parse("2024-03-01T08:00:00+07:00").toInstant(), ZONE);
  }

  @Bean
  SignalPolicy signalPolicy() {
    return new SignalPolicy(List.of(10, 5, 2, 0), LocalTime.of(8, 0), 3, 5, 5, 6);
  }

  @Bean
  PeriodPolicy periodPolicy() {
    return new PeriodPolicy(60, LocalTime.of(8, 0));
  }
}
