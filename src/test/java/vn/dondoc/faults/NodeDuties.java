package vn.dondoc.faults;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.CorrectingAddresses;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.operations.Schedule;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** What a {@link Node} can be told to do. */
final class NodeDuties {
  /** Its trigger follows the machine's clock, and would fire on days that are off at our date. */
  private static final String DIGEST = "daily-digest";

  private final ApplicationContext context;
  private final ShiftedClock clock;

  NodeDuties(ApplicationContext context, ShiftedClock clock) {
    this.context = context;
    this.clock = clock;
    try {
      bean(Scheduler.class).pauseTrigger(TriggerKey.triggerKey(DIGEST));
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  String obey(String... command) {
    switch (command[0]) {
      case "time" -> clock.turnTo(Instant.parse(command[1]));
      case "run" -> bean(Schedule.class).runNow(command[1]);
      case "start" -> start(Path.of(command[1]));
      case "submit" -> submit(command[1], command[2]);
      case "accept" -> bean(Accepting.class).accept(new ObligationId(command[1]), who(command[2]));
      case "confirm" ->
          bean(CorrectingAddresses.class).confirm(new PersonId(command[1]), who("qt-so"));
      case "count" -> {
        return bean(JdbcClient.class).sql(sql(command)).query(String.class).single();
      }
      case "list" -> {
        return bean(JdbcClient.class).sql(sql(command)).query(String.class).list().stream()
            .collect(Collectors.joining(";"));
      }
      default -> throw new IllegalArgumentException(command[0]);
    }
    return "done";
  }

  private static String sql(String... command) {
    return String.join(" ", List.of(command).subList(1, command.length));
  }

  private void start(Path file) {
    var known = bean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
    var draft = bean(CascadeFileReader.class).read(file, known).orElseThrow();
    var answers = new StartAnswers(Optional.empty(), Optional.empty(), true);
    bean(Starting.class).start(draft, answers, who(Town.COORDINATOR));
  }

  private void submit(String obligation, String person) {
    var today = LocalDate.ofInstant(clock.instant(), Stage.ZONE);
    var handover = Handover.inSystem("12/BC", today, "Đã thực hiện", List.of());
    bean(Submitting.class).submit(new ObligationId(obligation), handover, who(person));
  }

  private Person who(String id) {
    return bean(People.class).byId(new PersonId(id)).orElseThrow();
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}
