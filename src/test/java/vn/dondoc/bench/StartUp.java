package vn.dondoc.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.DondocApplication;
import vn.dondoc.testing.TestDatabase;

/** From {@code java} to the first answer, and what is resident then; each in a JVM of its own. */
final class StartUp implements Bench {

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Line> run(Settings settings) {
    try (var server = DurablePostgres.start();
        var ours = server.fresh();
        var theirs = server.fresh()) {
      var seconds = new Pairs();
      var memory = new Pairs();
      start(DondocApplication.class, ours);
      start(BareApplication.class, theirs);
      for (int n = 0; n < settings.rounds(); n++) {
        var program = start(DondocApplication.class, ours);
        var bare = start(BareApplication.class, theirs);
        System.err.println(program + " " + bare);
        seconds.add(program.seconds, bare.seconds);
        memory.add(program.megabytes, bare.megabytes);
      }
      return List.of(
          line("start until the first page", "s", seconds, "≤ 1.4", "≤ 1.2"),
          line("resident memory then", "MB", memory, "≤ 1.25", "≤ 1.1"));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Line line(String work, String unit, Pairs pairs, String toReach, String stretch) {
    return new Line(
        work,
        "postgresql",
        "bare Boot, engine, Quartz, mail, web",
        pairs.ours(),
        pairs.theirs(),
        unit,
        pairs.ratio(),
        toReach,
        stretch);
  }

  private record Started(double seconds, double megabytes) {}

  private static Started start(Class<?> program, TestDatabase database)
      throws IOException, InterruptedException {
    var port = freePort();
    var log = Files.createTempFile("dondoc-start", ".log");
    var builder = new ProcessBuilder(command(program, database, port));
    builder.environment().put("DONDOC_ADMIN_USERNAME", "admin");
    builder.environment().put("DONDOC_ADMIN_PASSWORD", "only-for-this-bench");
    builder.environment().put("DONDOC_ADMIN_PERSON", "qt-so");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    var begun = System.nanoTime();
    var process = builder.start();
    try {
      while (!answers(port)) {
        if (!process.isAlive() || System.nanoTime() - begun > 120e9) {
          throw new IllegalStateException("did not start:\n" + Files.readString(log));
        }
        Thread.sleep(20);
      }
      var seconds = (System.nanoTime() - begun) / 1e9;
      return new Started(seconds, residentMegabytes(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
      Files.delete(log);
    }
  }

  private static List<String> command(Class<?> program, TestDatabase database, int port) {
    var arguments = new ArrayList<String>();
    arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    arguments.add("-Xmx512m");
    arguments.add("-cp");
    arguments.add(System.getProperty("java.class.path"));
    arguments.add(program.getName());
    arguments.add("--server.port=" + port);
    arguments.add("--spring.datasource.url=" + database.url());
    arguments.add("--spring.datasource.username=postgres");
    arguments.add("--spring.mail.host=127.0.0.1");
    return arguments;
  }

  private static boolean answers(int port) {
    try {
      var url = URI.create("http://127.0.0.1:" + port + "/css/dondoc.css").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      connection.setReadTimeout(2000);
      return connection.getResponseCode() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static double residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
