package vn.dondoc.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DondocApplication;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.Count;
import vn.dondoc.obligations.Figure;
import vn.dondoc.obligations.Figures;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.IndicatorCode;
import vn.dondoc.obligations.Indicators;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Returning;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** The whole program without pages, in virtual time, on a database of its own. */
public final class Stage implements AutoCloseable {
  public static final String CASCADE = "svhtt-2024";
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final ConfigurableApplicationContext context;

  private Stage(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** {@code more} are settings such as {@code spring.mail.port=2525}. */
  public static Stage on(TestDatabase database, String... more) {
    var user = database.vendor().equals("h2") ? "sa" : "postgres";
    var settings = Arrays.stream(more).map(setting -> "--" + setting).collect(Collectors.toList());
    settings.add("--spring.datasource.url=" + database.url());
    settings.add("--spring.datasource.username=" + user);
    return new Stage(
        new SpringApplicationBuilder(DondocApplication.class)
            .profiles("rehearsal")
            .initializers(program -> sharing(program, database.vendor()))
            .run(settings.toArray(String[]::new)));
  }

  private static void sharing(ConfigurableApplicationContext program, String vendor) {
    program.getBeanFactory().addBeanPostProcessor(new ParsedMappings(vendor));
  }

  /** In a program that runs already; closing it is somebody else's. */
  public static Stage in(ConfigurableApplicationContext context) {
    return new Stage(context);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public <T> List<T> beans(Class<T> type) {
    return context.getBeanProvider(type).stream().toList();
  }

  public VirtualTime time() {
    return bean(VirtualTime.class);
  }

  /** Local time in Việt Nam, e.g. "2024-05-10T08:00"; everything due up to then happens. */
  public void theClockReaches(String local) {
    time().advanceTo(at(local), passed -> {});
  }

  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  /** The real plan of Sở VHTT Hà Nội, from the file that ships. */
  public CascadeDraft draft() {
    var known = bean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
    return bean(CascadeFileReader.class)
        .read(Path.of("config/cascades/2024-so-vhtt-ha-noi.yml"), known)
        .orElseThrow();
  }

  public void startCascade() {
    bean(Starting.class)
        .start(
            draft(), new StartAnswers(Optional.empty(), Optional.empty(), true), person("dp-so"));
    time().settle();
  }

  public Person person(String id) {
    return bean(People.class).byId(new PersonId(id)).orElseThrow();
  }

  public static ObligationId obligation(String period, String unit) {
    return new ObligationId(CASCADE + ".2024-" + period + "." + unit);
  }

  /** The unit's focal point hands in, today. */
  public void submit(String period, String unit) {
    handIn(obligation(period, unit), unit);
  }

  public void handIn(ObligationId id, String unit) {
    handIn(id, unit, figuresFor(id).all());
  }

  /** "1/1" for each percentage that the cascade asks for. */
  public Figures figuresFor(ObligationId id) {
    var cascade = new InstructionId(id.value().substring(0, id.value().indexOf('.')));
    return new Figures(
        bean(Indicators.class).of(cascade).stream()
            .collect(
                Collectors.toMap(
                    Indicator::code, one -> Figure.of(Count.of(1, 1, 0), Count.of(1, 1, 0)))));
  }

  public void handIn(ObligationId id, String unit, Map<IndicatorCode, Figure> figures) {
    var today = LocalDate.ofInstant(time().now(), ZONE);
    var handover = Handover.inSystem("12/BC", today, "Đã thực hiện", List.of());
    bean(Submitting.class).submit(id, handover.with(new Figures(figures)), person("dm-" + unit));
    time().settle();
  }

  public void giveBack(String period, String unit, String reason) {
    bean(Returning.class)
        .giveBack(obligation(period, unit), person("dm-phong-xdnsvhgd"), reason, Optional.empty());
    time().settle();
  }

  public void accept(String period, String unit) {
    bean(Accepting.class).accept(obligation(period, unit), person("dm-phong-xdnsvhgd"));
    time().settle();
  }

  public List<TimelineEvent> timeline() {
    return bean(Timeline.class).of(CASCADE);
  }

  /** What was told of one unit's report, as "type[rung] yyyy-MM-dd HH:mm", mails apart. */
  public List<String> told(String period, String unit) {
    return timeline().stream()
        .filter(event -> event.obligation().equals(Optional.of(obligation(period, unit).value())))
        .map(Stage::line)
        .toList();
  }

  private static String line(TimelineEvent event) {
    var local = event.at().atZone(ZONE).toLocalDateTime();
    var rung = event.rung() == 0 ? "" : "[" + event.rung() + "]";
    return event.type() + rung + " " + local.toLocalDate() + " " + time(local.toLocalTime());
  }

  private static String time(LocalTime time) {
    return time.toString();
  }

  @Override
  public void close() {
    context.close();
  }
}
