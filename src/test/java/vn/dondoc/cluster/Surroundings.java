package vn.dondoc.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all nodes share: an empty PostgreSQL, a mail server, a config directory. */
final class Surroundings implements AutoCloseable {
  static final String PASSWORD = "mot-mat-khau-dai";
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final EmbeddedPostgres postgres;
  private final MailSink mails;
  private final Path config;
  private final JdbcClient database;

  private Surroundings(EmbeddedPostgres postgres, MailSink mails, Path config) {
    this.postgres = postgres;
    this.mails = mails;
    this.config = config;
    this.database = JdbcClient.create(postgres.getPostgresDatabase());
  }

  static Surroundings of(Path directory, int communes) throws IOException {
    var postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
    return new Surroundings(
        postgres, new MailSink(), World.write(directory, communes, LocalDate.now(ZONE)));
  }

  Map<String, String> environment(String node) {
    return Map.ofEntries(
        Map.entry("DONDOC_DB_URL", postgres.getJdbcUrl("postgres", "postgres")),
        Map.entry("DONDOC_DB_USER", "postgres"),
        Map.entry("DONDOC_DB_PASSWORD", "postgres"),
        Map.entry("DONDOC_NODE", node),
        Map.entry("DONDOC_CONFIG_DIRECTORY", config.toString()),
        Map.entry("DONDOC_ADMIN_USERNAME", World.ADMINISTRATOR),
        Map.entry("DONDOC_ADMIN_PASSWORD", PASSWORD),
        Map.entry("SPRING_MAIL_HOST", "127.0.0.1"),
        Map.entry("SPRING_MAIL_PORT", Integer.toString(mails.port())),
        Map.entry("LOGGING_CONFIG", "classpath:logback-node.xml"),
        Map.entry("SERVER_PORT", "0"));
  }

  MailSink mails() {
    return mails;
  }

  JdbcClient database() {
    return database;
  }

  /** Nobody can write into the table until the connection is closed. */
  Connection holding(String table) throws SQLException {
    var connection = postgres.getPostgresDatabase().getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("lock table " + table + " in share row exclusive mode");
    }
    return connection;
  }

  int count(String sql) {
    return database.sql(sql).query(Integer.class).single();
  }

  @Override
  public void close() throws IOException {
    mails.close();
    postgres.close();
  }
}
