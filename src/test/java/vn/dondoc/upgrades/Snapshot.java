package vn.dondoc.upgrades;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/**
 * Keeps what the program of the day has stored by 14/5/2024: most reports owed, one handed in, one
 * accepted, one returned. Compiles against past versions, too; {@code make.sh} beside the stored
 * files runs it there.
 */
final class Snapshot {
  private Snapshot() {}

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws Exception {
    var database = Databases.h2();
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-10T09:00");
      stage.submit("six-months", "phong-khtc");
      stage.submit("six-months", "phong-tcpc");
      stage.accept("six-months", "phong-tcpc");
      stage.submit("six-months", "phong-nt");
      stage.giveBack("six-months", "phong-nt", "Thiếu số liệu");
      stage.theClockReaches("2024-05-14T09:00");
    }
    try (var connection = database.dataSource().getConnection();
        var packed = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0])));
        var out = new OutputStreamWriter(packed, StandardCharsets.UTF_8)) {
      write(connection, out);
    }
    System.exit(0);
  }

  /** First the schema's version, then each table that has rows: its columns, its rows. */
  private static void write(Connection connection, Writer out) throws SQLException, IOException {
    var versions = "select version from \"flyway_schema_history\" order by \"installed_rank\" desc";
    try (var row =
        connection.createStatement().executeQuery(versions.replace("version", "\"version\""))) {
      row.next();
      out.write(row.getString(1) + "\n");
    }
    var tables = new ArrayList<String>();
    try (var rows =
        connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    tables.remove("flyway_schema_history");
    for (var table : tables) {
      try (var rows =
          connection.createStatement().executeQuery("select * from \"" + table + "\"")) {
        write(table, rows, out);
      }
    }
  }

  private static void write(String table, ResultSet rows, Writer out)
      throws SQLException, IOException {
    var columns = rows.getMetaData().getColumnCount();
    var started = false;
    while (rows.next()) {
      if (!started) {
        out.write("== " + table);
        for (int i = 1; i <= columns; i++) {
          out.write("\t" + rows.getMetaData().getColumnName(i));
        }
        out.write("\n");
        started = true;
      }
      for (int i = 1; i <= columns; i++) {
        out.write((i == 1 ? "" : "\t") + text(rows.getObject(i)));
      }
      out.write("\n");
    }
  }

  private static String text(Object value) throws SQLException {
    if (value == null) {
      return "\\N";
    }
    if (value instanceof Blob blob) {
      return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    var text = value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : value + "";
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
