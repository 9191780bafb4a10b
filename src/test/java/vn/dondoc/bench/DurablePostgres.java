package vn.dondoc.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.testing.TestDatabase;

/**
 * PostgreSQL as a deployment runs it: a commit is on disk before it is answered. Embedded servers
 * leave that out unless told.
 */
final class DurablePostgres implements AutoCloseable {
  private final EmbeddedPostgres server;

  private DurablePostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static DurablePostgres start() {
    try {
      var started =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("shared_buffers", "1GB")
              .setServerConfig("max_wal_size", "4GB")
              .setServerConfig("max_connections", "200")
              .start();
      return new DurablePostgres(started).verified();
    } catch (IOException e) {
      throw new UncheckedIOException("Embedded PostgreSQL did not start", e);
    }
  }

  private DurablePostgres verified() {
    for (var setting : new String[] {"fsync", "synchronous_commit"}) {
      if (!admin().sql("show " + setting).query(String.class).single().equals("on")) {
        throw new IllegalStateException(setting + " is off");
      }
    }
    return this;
  }

  /** Empty; the program brings its own tables. */
  TestDatabase fresh() {
    var name = "b" + UUID.randomUUID().toString().replace("-", "");
    admin().sql("create database " + name).update();
    Runnable dropping = () -> admin().sql("drop database " + name + " with (force)").update();
    return new TestDatabase(
        "postgresql",
        server.getJdbcUrl("postgres", name),
        server.getDatabase("postgres", name),
        dropping);
  }

  private JdbcClient admin() {
    return JdbcClient.create(server.getPostgresDatabase());
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
