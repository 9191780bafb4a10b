package vn.dondoc.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.documents.HolidayFileReader;
import vn.dondoc.documents.Problem;
import vn.dondoc.documents.UnitFileReader;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Checking;
import vn.dondoc.instructions.Finding;
import vn.dondoc.units.Units;

@Command(
    name = "check",
    description = {
      "Kiểm tra tệp cấu hình, nêu tệp và dòng sai.",
      "Check config files (holidays.yml, units/*.yml, cascades/*.yml); errors name file and line.",
      "What a coordinator may answer or correct at the start is marked; exit code 1 on any error."
    })
final class Check implements Callable<Integer> {
  private final Class<?> application;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Spec private CommandSpec spec;

  Check(Class<?> application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    try (var context = Offstage.start(application, List.of())) {
      var failed = files.stream().filter(file -> !isFine(file, context)).count();
      return failed == 0 ? 0 : 1;
    }
  }

  private boolean isFine(Path file, ApplicationContext context) {
    var out = spec.commandLine().getOut();
    var words = context.getBean(Words.class);
    var problems = problemsOf(file, context);
    words.print(problems, out);
    if (!problems.isEmpty()) {
      return false;
    }
    var findings = findingsOf(file, context);
    out.println(words.of(verdict(findings), file.toString(), findings.size() + ""));
    words.printFindings(findings, out);
    out.flush();
    return findings.stream().noneMatch(Finding::isError);
  }

  private static String verdict(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "cli.fine";
    }
    return findings.stream().anyMatch(Finding::isError) ? "cli.blocked" : "cli.to-answer";
  }

  private static List<Problem> problemsOf(Path file, ApplicationContext context) {
    return switch (Kind.of(file)) {
      case HOLIDAYS -> context.getBean(HolidayFileReader.class).read(file).problems();
      case UNITS ->
          context
              .getBean(UnitFileReader.class)
              .read(List.of(file), context.getBean(Units.class).all())
              .problems();
      case CASCADE ->
          context.getBean(CascadeFileReader.class).read(file, Rehearse.known(context)).problems();
    };
  }

  private static List<Finding> findingsOf(Path file, ApplicationContext context) {
    if (Kind.of(file) != Kind.CASCADE) {
      return List.of();
    }
    var draft =
        context.getBean(CascadeFileReader.class).read(file, Rehearse.known(context)).orElseThrow();
    var startAt = startOf(draft).atZone(context.getBean(ZoneId.class)).toInstant();
    return context.getBean(Checking.class).check(draft, startAt);
  }

  private static LocalDateTime startOf(CascadeDraft draft) {
    return draft.issuedOnOrAfter().atTime(LocalTime.of(8, 0));
  }

  /** What a file holds, told by its name and place. */
  private enum Kind {
    HOLIDAYS,
    UNITS,
    CASCADE;

    static Kind of(Path file) {
      if (file.getFileName().toString().startsWith("holidays")) {
        return HOLIDAYS;
      }
      var parent = file.toAbsolutePath().getParent();
      return parent != null && parent.endsWith("units") ? UNITS : CASCADE;
    }
  }
}
