package vn.dondoc.progress;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.VietnameseOrder;

/**
 * Keys by which the database sorts units as a Vietnamese reader expects; by id what is called
 * alike.
 */
@Component
class NameKeys {
  private static final String STALE =
      "(keyed_name is distinct from name or keyed_short is distinct from short_name)";

  private static final int AT_ONCE = 500;

  private final JdbcClient client;
  private final JdbcOperations batches;

  NameKeys(JdbcClient client, JdbcOperations batches) {
    this.client = client;
    this.batches = batches;
  }

  private record Named(String id, String name, String shortName) {}

  /** No name is newer than its key. */
  boolean areGood() {
    return client
        .sql("select 1 from unit where " + STALE + " order by id fetch first 1 rows only")
        .query(Integer.class)
        .optional()
        .isEmpty();
  }

  /** In the order of ids, so that two who do it at once wait for each other and no more. */
  void make() {
    var stale = client.sql("select id, name, short_name from unit where " + STALE + " order by id");
    batches.batchUpdate(
        """
        update unit set name_key = ?, keyed_name = ?, short_key = ?, keyed_short = ? where id = ?
        """,
        stale.query(Named.class).list(),
        AT_ONCE,
        (statement, unit) -> {
          statement.setBytes(1, key(unit.name(), unit.id()));
          statement.setString(2, unit.name());
          statement.setBytes(3, key(unit.shortName(), unit.id()));
          statement.setString(4, unit.shortName());
          statement.setString(5, unit.id());
        });
  }

  private static byte[] key(String name, String id) {
    var sorted = VietnameseOrder.key(name);
    var last = id.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(sorted.length + Character.BYTES + last.length)
        .put(sorted)
        .putChar('\0')
        .put(last)
        .array();
  }
}
