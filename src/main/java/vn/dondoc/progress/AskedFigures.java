package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which figures go with which reports. Scope is the caller's affair. */
@Component
class AskedFigures {
  /** Over f (indicator) and r (reporting_round): the domain's rule once more. */
  static final String ASKED =
      """
      f.instruction_id = r.instruction_id and r.kind <> 'PLAN'
        and ((f.reports = '' and r.kind = 'PERIODIC')
          or ',' || f.reports || ',' like '%,' || r.regime || ',%')
      """;

  private final JdbcClient client;

  AskedFigures(JdbcClient client) {
    this.client = client;
  }

  /** Each code once, in the order of the documents. */
  List<AskedFigure> of(Collection<String> rounds) {
    var byCode = new LinkedHashMap<String, AskedFigure>();
    if (!rounds.isEmpty()) {
      client
          .sql(
              "select f.* from indicator f join reporting_round r on "
                  + ASKED
                  + " where r.id in (:rounds) order by r.id, f.position")
          .param("rounds", rounds)
          .query(AskedFigures::figure)
          .list()
          .forEach(one -> byCode.putIfAbsent(one.code(), one));
    }
    return List.copyOf(byCode.values());
  }

  static AskedFigure figure(ResultSet row, int number) throws SQLException {
    return new AskedFigure(
        row.getString("code"),
        row.getString("title"),
        row.getString("type"),
        Columns.text(row, "unit_word"),
        row.getBoolean("by_sex"),
        Columns.number(row, "at_least"),
        Columns.text(row, "numerator"),
        Columns.text(row, "denominator"),
        Columns.number(row, "source_line"));
  }
}
