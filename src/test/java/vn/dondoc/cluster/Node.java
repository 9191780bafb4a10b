package vn.dondoc.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.dondoc.testing.OtherJvm;

/** One node of the cluster, handled from outside. */
final class Node implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 180;
  private static final String ENDED = "NODE ended";

  private final String name;
  private final Process process;
  private final Writer commands;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private int port;

  private Node(String name, Process process) {
    this.name = name;
    this.process = process;
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
    var reader = new Thread(this::read, "node-" + name);
    reader.setDaemon(true);
    reader.start();
  }

  /** Begins to start; {@link #awaitReady} waits for it. */
  static Node begin(String name, Surroundings world, String... settings) throws IOException {
    return of(OtherJvm.classPath(), name, world, settings);
  }

  /** Of the version that the class path holds. */
  static Node of(String classPath, String name, Surroundings world, String... settings)
      throws IOException {
    var builder =
        new ProcessBuilder(OtherJvm.command(classPath, List.of(), NodeProgram.class, settings));
    builder.environment().putAll(world.environment(name));
    builder.redirectErrorStream(true);
    return new Node(name, builder.start());
  }

  private void read() {
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        (line.startsWith("NODE ") ? answers : log).add(line);
      }
    } catch (IOException e) {
      // it was killed
    }
    answers.add(ENDED);
  }

  void awaitReady() throws InterruptedException {
    port = Integer.parseInt(await(NodeProgram.READY).substring(NodeProgram.READY.length()));
  }

  void tell(String command) throws InterruptedException {
    try {
      commands.write(command + "\n");
      commands.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await(NodeProgram.DONE);
  }

  private String await(String word) throws InterruptedException {
    var answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (answer == null || !answer.startsWith(word)) {
      throw new IllegalStateException(
          "node " + name + " was not " + word + " but " + answer + ":\n" + String.join("\n", log));
    }
    return answer;
  }

  String name() {
    return name;
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** What it has written so far. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** SIGKILL: no shutdown hook, no farewell to the database or the mail server. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As an administrator stops it: SIGTERM, and time to end what is under way. */
  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
