package vn.dondoc.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Handles a {@link Node} from outside. */
final class NodeProcess implements AutoCloseable {
  private static final int REMEMBERED = 200;

  private final Process process;
  private final BufferedReader answers;
  private final Writer commands;
  private final Deque<String> output = new ArrayDeque<>();

  private NodeProcess(Process process) {
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Killed by somebody else, or ended by itself. */
  static final class Gone extends IOException {
    Gone(String output) {
      super("the node is gone; its last words:\n" + output);
    }
  }

  /** Without waiting until it is ready. */
  static NodeProcess launch(Instant now, List<String> settings) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    // A short life: the first compiler only, and no time spent on verifying our own classes.
    var command =
        new ArrayList<>(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-cp",
                classPath,
                Node.class.getName(),
                now.toString()));
    command.addAll(settings);
    return new NodeProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  NodeProcess awaitReady() throws IOException {
    answer();
    return this;
  }

  /** What it answers; {@code done} where there is nothing to say. */
  String tell(String command) throws IOException {
    say(command);
    return answer();
  }

  /** Without waiting for the answer, which may never come. */
  void say(String command) throws IOException {
    try {
      commands.write(command + "\n");
      commands.flush();
    } catch (IOException e) {
      throw new Gone(String.join("\n", output));
    }
  }

  String answer() throws IOException {
    for (var line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.startsWith(Node.ANSWER)) {
        return line.substring(Node.ANSWER.length());
      }
      remember(line);
    }
    throw new Gone(String.join("\n", output));
  }

  private void remember(String line) {
    output.add(line);
    if (output.size() > REMEMBERED) {
      output.remove();
    }
  }

  /** As if the disk were full: no file of it may become longer than that. In bytes. */
  void limitFilesTo(long size) throws IOException, InterruptedException {
    var limit = "--fsize=" + size + ":unlimited";
    new ProcessBuilder("prlimit", "--pid", process.pid() + "", limit).start().waitFor();
  }

  String lastWords() {
    return String.join("\n", output);
  }

  /** SIGKILL: no shutdown hook, no farewell to the database or the mail server. */
  void kill() throws InterruptedException {
    // Not the process itself: that would throw away what it has said already.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
