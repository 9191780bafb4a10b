package vn.dondoc.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In-memory databases in PostgreSQL mode, as the embedded default runs. The migrations run once per
 * JVM; each test's database is written from what they left, in half the time.
 */
final class H2 {
  private H2() {}

  static TestDatabase fresh() {
    var database = empty();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      for (var line : Migrated.SCRIPT) {
        statement.execute(line);
      }
      return database;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static TestDatabase empty() {
    var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1";
    var dataSource = new JdbcDataSource();
    dataSource.setUrl(url);
    dataSource.setUser("sa");
    Runnable dropping = () -> JdbcClient.create(dataSource).sql("shutdown").update();
    return new TestDatabase("h2", url, dataSource, dropping);
  }

  private static List<String> migrated() {
    var database = empty();
    Migrations.apply(database.dataSource(), "h2");
    return database.jdbc().sql("script nopasswords nosettings").query(String.class).list();
  }

  /** The JVM runs them once, at the first use, whatever the thread. */
  private static final class Migrated {
    private static final List<String> SCRIPT = migrated();
  }
}
