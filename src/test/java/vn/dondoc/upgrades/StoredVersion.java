package vn.dondoc.upgrades;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import vn.dondoc.testing.TestDatabase;

/** Puts what {@link Snapshot} has kept into an empty database, in the schema of that day. */
final class StoredVersion implements AutoCloseable {
  private final BufferedReader lines;

  private StoredVersion(BufferedReader lines) {
    this.lines = lines;
  }

  static void load(String name, TestDatabase empty) throws IOException, SQLException {
    var file = StoredVersion.class.getResourceAsStream("/upgrades/" + name + ".tsv.gz");
    var text = new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8);
    try (var stored = new StoredVersion(new BufferedReader(text))) {
      stored.migrate(empty);
      try (var connection = empty.dataSource().getConnection()) {
        connection.createStatement().execute(withoutKeys(empty));
        stored.fill(connection);
      }
    }
  }

  private void migrate(TestDatabase empty) throws IOException {
    Flyway.configure()
        .dataSource(empty.dataSource())
        .locations("classpath:db/migration/common", "classpath:db/migration/" + empty.vendor())
        .target(lines.readLine())
        .load()
        .migrate();
  }

  /** Tables come in the order of their names, so that foreign keys are not looked at meanwhile. */
  private static String withoutKeys(TestDatabase database) {
    return database.vendor().equals("h2")
        ? "set referential_integrity false"
        : "set session_replication_role = replica";
  }

  private void fill(Connection connection) throws IOException, SQLException {
    PreparedStatement insert = null;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("== ")) {
        execute(insert);
        insert = begun(connection, line.substring(3).split("\t"));
      } else {
        add(insert, line.split("\t", -1));
      }
    }
    execute(insert);
    countOn(connection);
  }

  /** Entries of the audit trail number themselves, since issue 3. */
  private static void countOn(Connection connection) throws SQLException {
    try (var columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
      var counts = false;
      while (columns.next()) {
        counts |= columns.getString("COLUMN_NAME").equalsIgnoreCase("written_no");
      }
      if (counts) {
        connection
            .createStatement()
            .execute("alter table audit_entry alter column written_no restart with 100000");
      }
    }
  }

  private static PreparedStatement begun(Connection connection, String[] head) throws SQLException {
    var columns = String.join(", ", head).replaceFirst("^[^,]*, ", "");
    var places = "?, ".repeat(head.length - 1).replaceFirst(", $", "");
    connection.createStatement().execute("delete from " + head[0]);
    return connection.prepareStatement(
        "insert into %s (%s) values (%s)".formatted(head[0], columns, places));
  }

  private static void add(PreparedStatement insert, String[] values) throws SQLException {
    var types = insert.getParameterMetaData();
    for (int i = 0; i < values.length; i++) {
      var type = types.getParameterType(i + 1);
      if (values[i].equals("\\N")) {
        insert.setNull(i + 1, type);
      } else {
        insert.setObject(i + 1, value(values[i], type));
      }
    }
    insert.addBatch();
  }

  private static Object value(String text, int type) {
    return switch (type) {
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> Long.valueOf(text);
      case Types.NUMERIC, Types.DECIMAL, Types.DOUBLE, Types.FLOAT -> new BigDecimal(text);
      case Types.BOOLEAN, Types.BIT -> Boolean.valueOf(text);
      case Types.DATE -> LocalDate.parse(text);
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
          text.contains("T") ? OffsetDateTime.parse(text) : Timestamp.valueOf(text);
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
          HexFormat.of().parseHex(text);
      default -> text.translateEscapes(); // those that Snapshot writes are Java's own
    };
  }

  private static void execute(PreparedStatement insert) throws SQLException {
    if (insert != null) {
      insert.executeBatch();
      insert.close();
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
