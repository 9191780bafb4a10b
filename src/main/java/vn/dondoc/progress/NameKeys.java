package vn.dondoc.progress;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

  private final JdbcClient client;

  NameKeys(JdbcClient client) {
    this.client = client;
  }

  private record Named(String id, String name, String shortName) {}

  /** No name is newer than its key. */
  boolean areGood() {
    return client
        .sql("select 1 from unit where " + STALE + " fetch first 1 rows only")
        .query(Integer.class)
        .optional()
        .isEmpty();
  }

  /** In the order of ids, so that two who do it at once wait for each other and no more. */
  void make() {
    var stale = client.sql("select id, name, short_name from unit where " + STALE + " order by id");
    for (var unit : stale.query(Named.class).list()) {
      client
          .sql(
              """
              update unit set name_key = ?, keyed_name = ?, short_key = ?, keyed_short = ?
              where id = ?
              """)
          .params(key(unit.name(), unit.id()), unit.name())
          .param(key(unit.shortName(), unit.id()))
          .params(unit.shortName(), unit.id())
          .update();
    }
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
