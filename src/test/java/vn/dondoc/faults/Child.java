package vn.dondoc.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dondoc.testing.OtherJvm;

/** Handles a {@link KilledProgram} from outside. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final Writer commands;

  private Child(Process process) {
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
  }

  static Child on(String vendor, String url, int smtpPort) throws IOException {
    var builder =
        new ProcessBuilder(
            OtherJvm.command(List.of(), KilledProgram.class, vendor, url, smtpPort + ""));
    builder.redirectErrorStream(true);
    var child = new Child(builder.start());
    child.await("ready");
    return child;
  }

  void tell(String command) {
    say(command);
    await("done");
  }

  /** Says it without waiting for the answer, which may never come. */
  void say(String command) {
    try {
      commands.write(command + "\n");
      commands.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(String word) {
    try {
      var output = new StringBuilder();
      for (var line = answers.readLine(); line != null; line = answers.readLine()) {
        if (line.equals("KILLED-PROGRAM " + word)) {
          return;
        }
        output.append(line).append('\n');
      }
      throw new IllegalStateException("the program ended before it was " + word + ":\n" + output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL: no shutdown hook, no farewell to the database or the mail server. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
