package vn.dondoc.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which rows of a matrix are asked for, in what order: chosen by the database, so that a page costs
 * memory for its own rows only.
 */
@Component
class MatrixPicks {
  private final JdbcClient client;

  MatrixPicks(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param former id of the unit whose work it was; empty for the unit's own
   */
  record Pick(String unit, String former) {}

  /** How many match, by group. */
  Map<String, Integer> count(Picking picking) {
    return client
        .sql(picking.count())
        .params(picking.params())
        .query((row, n) -> Map.entry(row.getString("grouped"), row.getInt("number")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * @param group empty for all
   */
  List<Pick> page(Picking picking, Optional<String> group, int from, int to) {
    return client
        .sql(picking.page(group.isPresent()))
        .params(picking.params())
        .param("group", group.orElse(""))
        .param("from", from)
        .param("number", to - from)
        .query((row, n) -> new Pick(row.getString("unit_id"), row.getString("former_id")))
        .list();
  }
}
