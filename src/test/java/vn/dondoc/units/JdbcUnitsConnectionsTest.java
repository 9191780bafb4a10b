package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.testing.Databases;

class JdbcUnitsConnectionsTest {
  /** A connection kept per call emptied the pool after fifteen pages. */
  @Test
  void givesBackItsConnection() {
    var config = new HikariConfig();
    config.setDataSource(Databases.h2().dataSource());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(1000);
    try (var pool = new HikariDataSource(config)) {
      var units = new JdbcUnits(JdbcClient.create(pool));
      units.all();
      assertThat(units.all()).isEmpty();
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }
}
