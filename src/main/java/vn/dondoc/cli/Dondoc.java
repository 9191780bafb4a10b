package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * The program. Without a command it serves the pages; what it does not know goes to Spring Boot.
 */
@Command(
    name = "dondoc",
    mixinStandardHelpOptions = true,
    description =
        "Đôn Đốc: đôn đốc thực hiện kế hoạch qua các cấp / chases plans through all levels.")
public final class Dondoc implements Callable<Integer> {
  private final Class<?> application;

  @Unmatched private List<String> rest = new ArrayList<>();

  private Dondoc(Class<?> application) {
    this.application = application;
  }

  /** Returns the exit code; negative while the pages are being served. */
  public static int run(Class<?> application, String... arguments) {
    return new CommandLine(new Dondoc(application))
        .addSubcommand("serve", new Serve(application))
        .addSubcommand("rehearse", new Rehearse(application))
        .addSubcommand("check", new Check(application))
        .addSubcommand("audit", new Audit())
        .addSubcommand("after-restore", new AfterRestore())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(NotStarted::exitCode)
        .execute(arguments);
  }

  @Override
  public Integer call() {
    return Serve.serve(application, rest);
  }
}
