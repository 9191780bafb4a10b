package vn.dondoc.testing;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In-memory databases in PostgreSQL mode, as the embedded default runs. */
final class H2 {
  private H2() {}

  static TestDatabase fresh() {
    var database = empty();
    Migrations.apply(database.dataSource(), "h2");
    return database;
  }

  static TestDatabase empty() {
    var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1";
    var dataSource = new JdbcDataSource();
    dataSource.setUrl(url);
    dataSource.setUser("sa");
    Runnable dropping = () -> JdbcClient.create(dataSource).sql("shutdown").update();
    return new TestDatabase("h2", url, dataSource, dropping);
  }
}
