package vn.dondoc.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of its own, which can be cut off as by a loss of power and started again. */
public final class OwnPostgres implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int POLL_MILLIS = 50;

  private final Path data;
  private final EmbeddedPostgres server;
  private final String command;

  private OwnPostgres(Path data, EmbeddedPostgres server) throws IOException {
    this.data = data;
    this.server = server;
    this.command = (isRoot() ? "exec unshare -U " : "exec ") + line("postmaster.opts");
  }

  /** What is answered as committed is in its write-ahead log, which outlives it. */
  public static OwnPostgres start() throws IOException {
    var data = Files.createTempDirectory("dondoc-postgres");
    return new OwnPostgres(
        data,
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "100")
            .start());
  }

  /** It refuses to run as root, but not as somebody whom only we take for root. */
  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private String line(String file) throws IOException {
    return Files.readAllLines(data.resolve(file)).get(0);
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Its "immediate shutdown": no farewell, nothing written that was not written yet. */
  public void crash() throws IOException, InterruptedException {
    var pid = line("postmaster.pid").strip();
    new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
    await("end", () -> ProcessHandle.of(Long.parseLong(pid)).isEmpty());
  }

  /** Returns when it takes connections again. */
  public void startAgain() throws IOException, InterruptedException {
    var builder = new ProcessBuilder("sh", "-c", command);
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    await("start again", this::answers);
  }

  private boolean answers() {
    try (var connection = DriverManager.getConnection(url())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private interface Check {
    boolean holds();
  }

  private static void await(String what, Check check) throws InterruptedException {
    var patienceEnds = System.nanoTime() + PATIENCE.toNanos();
    while (!check.holds()) {
      if (System.nanoTime() > patienceEnds) {
        throw new IllegalStateException("PostgreSQL did not " + what);
      }
      new CountDownLatch(1).await(POLL_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
