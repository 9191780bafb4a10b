package vn.dondoc.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.dondoc.testing.OtherJvm;

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
    var options = List.of("-Xshare:auto", "-Xmx512m", "-Duser.timezone=UTC");
    var command = new ArrayList<>(OtherJvm.command(options, Node.class, now.toString()));
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
