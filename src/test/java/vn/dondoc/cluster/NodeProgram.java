package vn.dondoc.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DondocApplication;
import vn.dondoc.documents.CascadeCatalogue;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.operations.Schedule;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;

/**
 * The program as deployed, pages and all, in a JVM of its own. Obeys one command a line: {@code
 * start CASCADE}, {@code run WORK}, {@code rest} (take up no work) or {@code wake}; answers {@code
 * NODE done} when it has.
 */
final class NodeProgram {
  static final String READY = "NODE ready ";
  static final String DONE = "NODE done";

  private final ConfigurableApplicationContext program;

  private NodeProgram(ConfigurableApplicationContext program) {
    this.program = program;
  }

  public static void main(String[] arguments) throws IOException, SchedulerException {
    var program =
        new SpringApplicationBuilder(DondocApplication.class).profiles("postgresql").run(arguments);
    System.out.println(READY + program.getEnvironment().getProperty("local.server.port"));
    new NodeProgram(program).obey();
    System.exit(0);
  }

  private void obey() throws IOException, SchedulerException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = input.readLine(); line != null; line = input.readLine()) {
      obey(List.of(line.split(" ")));
      System.out.println(DONE);
    }
  }

  private void obey(List<String> command) throws SchedulerException {
    switch (command.get(0)) {
      case "start" -> start(new InstructionId(command.get(1)));
      case "run" -> program.getBean(Schedule.class).runNow(command.get(1));
      case "rest" -> rest();
      case "wake" -> wake();
      default -> throw new IllegalArgumentException(command.get(0));
    }
  }

  private void rest() throws SchedulerException {
    program.getBean(Scheduler.class).standby();
    jobExecutor().shutdown();
  }

  private void wake() throws SchedulerException {
    jobExecutor().start();
    program.getBean(Scheduler.class).start();
  }

  private JobExecutor jobExecutor() {
    return program.getBean(ProcessEngineConfigurationImpl.class).getJobExecutor();
  }

  private void start(InstructionId cascade) {
    var draft = program.getBean(CascadeCatalogue.class).byId(cascade).orElseThrow();
    var coordinator = program.getBean(People.class).byId(new PersonId(World.COORDINATOR));
    program
        .getBean(Starting.class)
        .start(
            draft,
            new StartAnswers(Optional.empty(), Optional.empty(), true),
            coordinator.orElseThrow());
  }
}
