package vn.dondoc.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.testing.TestDatabase;

/**
 * Every row that the product wrote for a round, to be written once more by plain JDBC: prepared
 * statements in batches, a commit after the rows of 500 units.
 */
final class CopiedRows {
  private static final int UNITS_PER_COMMIT = 500;
  private static final List<String> OF_ENGINE =
      List.of(
          "act_ru_execution",
          "act_ru_task",
          "act_ru_event_subscr",
          "act_hi_procinst",
          "act_hi_actinst",
          "act_hi_taskinst");

  private record Rows(String insert, List<Object[]> values) {}

  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private final int units;

  private CopiedRows(int units) {
    this.units = units;
  }

  static CopiedRows of(TestDatabase database, String round, int units) {
    var copied = new CopiedRows(units);
    var jdbc = new JdbcTemplate(database.dataSource());
    copied.read(jdbc, "obligation", "where round_id = ? order by id", round);
    copied.read(jdbc, "notice", "where obligation_id like ? order by obligation_id", round + ".%");
    for (var table : OF_ENGINE) {
      var ofRound =
          """
          where proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst
            where business_key_ like ?)
          order by char_length(proc_inst_id_), proc_inst_id_, char_length(id_), id_
          """;
      copied.read(jdbc, table, ofRound, round + ".%");
    }
    return copied;
  }

  private void read(JdbcTemplate jdbc, String table, String where, String round) {
    var rows = jdbc.queryForList("select * from " + table + " " + where, round);
    if (rows.isEmpty()) {
      return;
    }
    var columns = List.copyOf(rows.get(0).keySet());
    var marks = columns.stream().map(one -> "?").collect(Collectors.joining(", "));
    var insert =
        "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), marks);
    tables.put(table, new Rows(insert, rows.stream().map(r -> r.values().toArray()).toList()));
  }

  int size() {
    return tables.values().stream().mapToInt(rows -> rows.values.size()).sum();
  }

  void writeTo(DataSource target) throws SQLException {
    try (var connection = target.getConnection()) {
      connection.setAutoCommit(false);
      for (int unit = 0; unit < units; unit += UNITS_PER_COMMIT) {
        var from = unit;
        for (var rows : tables.values()) {
          var perUnit = rows.values.size() / (double) units;
          var first = (int) Math.round(from * perUnit);
          var last = (int) Math.round(Math.min(units, from + UNITS_PER_COMMIT) * perUnit);
          write(connection, rows.insert, rows.values.subList(first, last));
        }
        connection.commit();
      }
    }
  }

  private static void write(java.sql.Connection connection, String insert, List<Object[]> rows)
      throws SQLException {
    try (var statement = connection.prepareStatement(insert)) {
      for (var from : IntStream.iterate(0, n -> n < rows.size(), n -> n + 500).toArray()) {
        for (var row : rows.subList(from, Math.min(rows.size(), from + 500))) {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
  }
}
