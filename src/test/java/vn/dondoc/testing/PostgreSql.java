package vn.dondoc.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One embedded server per JVM, started at the first use. The migrations run once, into a template;
 * each test's database is a copy of it, which takes a tenth of the time.
 */
final class PostgreSql {
  private static final String TEMPLATE = "migrated";

  private final EmbeddedPostgres server;

  private PostgreSql(EmbeddedPostgres server) {
    this.server = server;
    admin().sql("create database " + TEMPLATE).update();
    Migrations.apply(server.getDatabase("postgres", TEMPLATE), "postgresql");
  }

  static TestDatabase fresh() {
    return Running.SERVER.copyOf(TEMPLATE);
  }

  static TestDatabase empty() {
    return Running.SERVER.copyOf("template0");
  }

  private TestDatabase copyOf(String template) {
    var name = "t" + UUID.randomUUID().toString().replace("-", "");
    admin().sql("create database " + name + " template " + template).update();
    Runnable dropping = () -> admin().sql("drop database " + name + " with (force)").update();
    var url = server.getJdbcUrl("postgres", name);
    return new TestDatabase("postgresql", url, server.getDatabase("postgres", name), dropping);
  }

  private JdbcClient admin() {
    return JdbcClient.create(server.getPostgresDatabase());
  }

  private static PostgreSql started() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("max_connections", "200")
              .setRegisterShutdownHook(false)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterSpring(server)));
      return new PostgreSql(server);
    } catch (IOException e) {
      throw new UncheckedIOException("Embedded PostgreSQL did not start", e);
    }
  }

  /** A Spring context that closes after its database waits 30 seconds for a connection. */
  private static void stopAfterSpring(EmbeddedPostgres server) {
    SpringShutdown.await();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JVM starts it once, at the first use, whatever the thread. */
  private static final class Running {
    private static final PostgreSql SERVER = started();
  }
}
