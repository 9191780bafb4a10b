package vn.dondoc.web.routes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.duties.DutyId;
import vn.dondoc.duties.Progress;
import vn.dondoc.duties.WorkingOnDuties;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Instructions;
import vn.dondoc.instructions.Issued;
import vn.dondoc.instructions.IssuingPlans;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.notifications.PersonalFeeds;
import vn.dondoc.obligations.Absenting;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.Extending;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** One running cascade with something of each kind that a route may name. */
final class RouteWorld {
  /** Who has which role towards it. */
  static final Map<String, String> PEOPLE =
      Map.of(
          "focal", "dm-bao-tang-hn",
          "leader", "ld-bao-tang-hn",
          "other", "dm-thu-vien-hn",
          "collector", "dm-phong-xdnsvhgd",
          "coordinator", "dp-so",
          "foreign", "dp-hoi-lhpn-hn",
          "administrator", "qt-so");

  private static final Attachment FILE =
      new Attachment("ma-tran.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));

  private final ApplicationContext program;
  private final VirtualTime time;
  private final LocalDate today;

  private RouteWorld(ApplicationContext program) {
    this.program = program;
    this.time = program.getBean(VirtualTime.class);
    this.today = LocalDate.ofInstant(time.now(), time.zone());
  }

  /** Starts it where it does not run yet: tests share one program. */
  static RouteWorld in(ApplicationContext program) throws IOException {
    var world = new RouteWorld(program);
    if (program.getBean(Instructions.class).byId(new InstructionId("ma-tran")).isEmpty()) {
      world.start();
    }
    return world;
  }

  private void start() throws IOException {
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    program.getBean(Starting.class).start(draft(), consent, person("coordinator"));
    time.settle();
    time.advanceTo(time.now().plus(Duration.ofMinutes(5)), passed -> {});
    var handover = Handover.inSystem("12/BC", today, "Đã làm", List.of(FILE));
    program.getBean(Submitting.class).submit(obligation("da-nop"), handover, person("focal"));
    time.settle();
    program
        .getBean(IssuingPlans.class)
        .issue(
            obligation("da-ban-hanh"),
            new Issued("77/KH-BT", today, "Kế hoạch của bảo tàng", "/KH-BT", Optional.empty()),
            person("focal"));
    time.settle();
    program
        .getBean(Extending.class)
        .ask(obligation("con-mo"), today.plusDays(45), "Thiếu số liệu", person("focal"));
    var duties = program.getBean(WorkingOnDuties.class);
    duties.takeOver(new DutyId("ma-tran.1"), person("focal"));
    duties.note(
        new DutyId("ma-tran.1"),
        new Progress(
            "Đang làm", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(FILE)),
        person("focal"));
    program
        .getBean(Absenting.class)
        .record(
            person("focal").id(),
            today.plusDays(1),
            today.plusDays(2),
            Optional.empty(),
            "",
            person("focal"));
    time.advanceTo(time.now().plus(Duration.ofMinutes(5)), passed -> {});
  }

  private CascadeDraft draft() throws IOException {
    var due = program.getBean(WorkingCalendar.class).sameOrNextWorkingDay(today.plusDays(30));
    var text =
        Files.readString(Path.of("src/test/resources/routes/cascade.yml"))
            .replace("${today}", today.toString())
            .replace("${year}", String.valueOf(today.getYear()))
            .replace("${due}", due.toString());
    var file = Files.writeString(Files.createTempFile("routes", ".yml"), text);
    var known =
        program.getBean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
    return program.getBean(CascadeFileReader.class).read(file, known).orElseThrow();
  }

  private Person person(String role) {
    return program.getBean(People.class).byId(new PersonId(PEOPLE.get(role))).orElseThrow();
  }

  private static ObligationId obligation(String regime) {
    return new ObligationId("ma-tran." + regime + ".bao-tang-hn");
  }

  /** The id that stands for a kind of things in the table. */
  String id(String kind) {
    return switch (kind) {
      case "cascade", "document" -> "ma-tran";
      case "round" -> "con-mo";
      case "obligation" -> obligation("con-mo").value();
      case "handed-in" -> obligation("da-nop").value();
      case "issued-plan" -> obligation("da-ban-hanh").value();
      case "plan" -> obligation("ke-hoach").value();
      case "undated" -> "chua-han";
      case "draft" -> "svhtt-2024";
      case "duty" -> "ma-tran.1";
      case "unit" -> "bao-tang-hn";
      case "key" -> "obligation";
      case "version" -> "1";
      case "mail" ->
          stored(
              """
              select min(m.id) from outbox_mail m join notice n on n.mail_id = m.id
              where n.obligation_id like 'ma-tran.%' and m.recipient = 'dm-bao-tang-hn'
              """);
      case "token" -> program.getBean(PersonalFeeds.class).renew(person("focal"));
      case "new" -> "new";
      case "none" -> "khong-co";
      case "bases" -> "bases";
      case "act" -> "retime";
      case "provider" -> "congvu";
      case "person" -> PEOPLE.get("focal");
      case "number" -> "1";
      case "attachment" -> stored("select id from attachment where file_name = 'ma-tran.pdf'");
      case "duty-file" -> stored("select id from duty_file where file_name = 'ma-tran.pdf'");
      case "extension" -> stored("select id from extension where obligation_id like 'ma-tran.%'");
      case "absence" -> stored("select max(id) from absence where person_id = 'dm-bao-tang-hn'");
      default -> throw new IllegalArgumentException("RouteWorld has no " + kind);
    };
  }

  private String stored(String sql) {
    return program.getBean(JdbcClient.class).sql(sql).query(String.class).single();
  }
}
