package vn.dondoc.cli;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** The program could not start; Spring Boot has told why, so nothing is left to print. */
final class NotStarted extends RuntimeException {
  private static final long serialVersionUID = 1;

  private NotStarted(RuntimeException cause) {
    super(cause);
  }

  static ConfigurableApplicationContext unless(
      SpringApplicationBuilder program, String... arguments) {
    try {
      return program.run(arguments);
    } catch (RuntimeException e) {
      throw new NotStarted(e);
    }
  }

  /** Exit code 1 without another stack trace. */
  static int exitCode(Exception error, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (error instanceof NotStarted) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw error;
  }
}
