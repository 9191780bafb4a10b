package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    return Stream.of(arguments).allMatch(Dondoc::isSetting)
        ? serve(application, arguments)
        : command(application, arguments);
  }

  /** What only Spring Boot reads, such as {@code --server.port=80}. */
  private static boolean isSetting(String argument) {
    return argument.startsWith("--") && argument.contains("=");
  }

  /** No command is looked for where there is none; that alone is a thirtieth of a start. */
  private static int serve(Class<?> application, String... arguments) {
    try {
      return Serve.serve(application, List.of(arguments));
    } catch (NotStarted e) {
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private static int command(Class<?> application, String... arguments) {
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
