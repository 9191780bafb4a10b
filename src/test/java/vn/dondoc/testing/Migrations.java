package vn.dondoc.testing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The same scripts as in production, from the same places. */
final class Migrations {
  private Migrations() {}

  static void apply(DataSource dataSource, String vendor) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .load()
        .migrate();
  }
}
