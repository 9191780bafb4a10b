package vn.dondoc.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/**
 * During an upgrade this version works on the schema of the next, which has only been widened: here
 * every table has a new column.
 */
class OldNodeOnNewSchemaTest {
  @TempDir private Path migrations;

  @Test
  void aNodeStartsAndWorksAfterANewerOneHasWidenedEveryTable() throws Exception {
    try (var database = Databases.postgresql()) {
      widen(database);

      try (var stage = Stage.on(database)) {
        stage.startCascade();
        stage.theClockReaches("2024-05-04T09:00");
        stage.submit("six-months", "phong-khtc");
        stage.giveBack("six-months", "phong-khtc", "Thiếu số liệu");
        stage.submit("six-months", "phong-khtc");
        stage.accept("six-months", "phong-khtc");
        stage.theClockReaches("2024-05-24T09:00");

        assertThat(count(database, "obligation where state = 'ACCEPTED'")).isOne();
        assertThat(count(database, "outbox_mail where state = 'SENT'")).isGreaterThan(40);
        assertThat(count(database, "outbox_mail where state <> 'SENT'")).isZero();
        assertThat(count(database, "recurring_run where failed")).isZero();
        assertThat(count(database, "act_ru_incident")).isZero();
      }
    }
  }

  private void widen(TestDatabase database) throws IOException {
    var sql =
        tables(database).stream()
            .map(
                "alter table %s add column added_later varchar(10) default 'x' not null;"
                    ::formatted)
            .collect(Collectors.joining("\n"));
    Files.writeString(migrations.resolve("V9990__wider.sql"), sql);
    Flyway.configure()
        .dataSource(database.dataSource())
        .locations(
            "classpath:db/migration/common",
            "classpath:db/migration/postgresql",
            "filesystem:" + migrations)
        .load()
        .migrate();
  }

  /** Those that our releases may widen; the engine's and the libraries' change with them only. */
  private static List<String> tables(TestDatabase database) {
    return database
        .jdbc()
        .sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'act!_%' escape '!'
              and table_name not like 'qrtz!_%' escape '!'
              and table_name not in ('flyway_schema_history')
            """)
        .query(String.class)
        .list();
  }

  private static int count(TestDatabase database, String fromAndWhere) {
    return database
        .jdbc()
        .sql("select count(*) from " + fromAndWhere)
        .query(Integer.class)
        .single();
  }
}
