package vn.dondoc.testing;

import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.calendar.SynthesisTime;
import vn.dondoc.calendar.TimeMode;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.CascadeFlow;
import vn.dondoc.instructions.PeriodPolicy;
import vn.dondoc.notifications.DispatchSettings;
import vn.dondoc.notifications.MailProperties;
import vn.dondoc.notifications.MailRate;
import vn.dondoc.notifications.PreferencePolicy;
import vn.dondoc.obligations.ExtensionPolicy;
import vn.dondoc.obligations.LadderPolicy;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationFlow;
import vn.dondoc.obligations.ReviewPolicy;
import vn.dondoc.obligations.RoundFlow;
import vn.dondoc.obligations.SignalPolicy;
import vn.dondoc.obligations.UploadPolicy;
import vn.dondoc.operations.FailedJobs;
import vn.dondoc.operations.Nodes;
import vn.dondoc.operations.Processes;
import vn.dondoc.operations.Schedule;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/**
 * The domain's own beans and real transactions, but no engine: its ports are mocks. Opens in a
 * tenth of the time of a {@link Stage}.
 */
public final class House implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final TurnableClock clock;

  private House(TestDatabase database, String local) {
    this.clock = new TurnableClock(Stage.at(local));
    register(DataSource.class, database.dataSource());
    register(JdbcClient.class, database.jdbc());
    register(JdbcTemplate.class, new JdbcTemplate(database.dataSource()));
    var transactions = new JdbcTransactionManager(database.dataSource());
    register(JdbcTransactionManager.class, transactions);
    register(TransactionTemplate.class, new TransactionTemplate(transactions));
    register(Clock.class, clock);
    register(ZoneId.class, Stage.ZONE);
    register(TimeMode.class, new TimeMode(Stage.ZONE, true));
    register(WorkingCalendar.class, HolidayFixture.shipped());
    register(MessageSource.class, messages());
    register(JavaMailSenderImpl.class, mailSender());
    registerPolicies();
    List.of(ObligationFlow.class, RoundFlow.class, CascadeFlow.class).forEach(this::registerMock);
    List.of(Processes.class, FailedJobs.class, Schedule.class, Nodes.class)
        .forEach(this::registerMock);
    context.register(Transactions.class);
    scan();
    context.refresh();
  }

  /** Without the configurations of other tests. */
  private void scan() {
    var scanner = new ClassPathBeanDefinitionScanner(context);
    scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
    scanner.scan(
        "vn.dondoc.units",
        "vn.dondoc.obligations",
        "vn.dondoc.duties",
        "vn.dondoc.organisation",
        "vn.dondoc.instructions",
        "vn.dondoc.operations",
        "vn.dondoc.notifications");
  }

  /** Opens on that local time, e.g. "2024-05-10T08:00". */
  public static House on(TestDatabase database, String local) {
    return new House(database, local);
  }

  private void registerPolicies() {
    register(SignalPolicy.class, standardPolicy());
    register(LadderPolicy.class, LadderPolicy.standard());
    register(ReviewPolicy.class, new ReviewPolicy(3, 3, 3, 5));
    register(ExtensionPolicy.class, new ExtensionPolicy(2));
    register(SynthesisTime.class, new SynthesisTime(2));
    register(PeriodPolicy.class, new PeriodPolicy(60, 15, LocalTime.of(8, 0)));
    register(
        UploadPolicy.class,
        new UploadPolicy(DataSize.ofMegabytes(1), 3, Set.of("application/pdf", "image/png")));
    register(MailProperties.class, mail());
    register(PreferencePolicy.class, preferences());
    register(MailRate.class, new MailRate(0, 0));
    register(DispatchSettings.class, new DispatchSettings(4, Path.of("target/mail-journal")));
  }

  /** As shipped, for a house of the name of "dondoc". */
  public static MailProperties mail() {
    return new MailProperties("dondoc@example.vn", "http://dondoc", "", LocalTime.of(8, 5));
  }

  /** As shipped. */
  public static PreferencePolicy preferences() {
    return new PreferencePolicy(
        LocalTime.of(7, 0), LocalTime.of(17, 0), 14, Set.of(NoticeKind.REVIEW_DUE));
  }

  public Person person(String id) {
    return bean(People.class).byId(new PersonId(id)).orElseThrow();
  }

  /** As shipped. */
  public static SignalPolicy standardPolicy() {
    return new SignalPolicy(
        List.of(10, 5, 2, 0), List.of(4, 0), 2, LocalTime.of(8, 0), 3, 5, 5, 6, 1);
  }

  private static JavaMailSenderImpl mailSender() {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    return sender;
  }

  private static MessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    return messages;
  }

  private <T> void register(Class<T> type, T bean) {
    context.registerBean(type, () -> bean);
  }

  private <T> void registerMock(Class<T> port) {
    register(port, mock(port));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public TurnableClock clock() {
    return clock;
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration
  @EnableTransactionManagement(proxyTargetClass = true)
  static class Transactions {}
}
