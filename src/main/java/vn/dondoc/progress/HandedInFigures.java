package vn.dondoc.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of submissions. Scope is the caller's affair. */
@Component
class HandedInFigures {
  private final JdbcClient client;

  HandedInFigures(JdbcClient client) {
    this.client = client;
  }

  /** By submission; those without figures are not in it. */
  Map<String, List<FigureLine>> of(Collection<String> submissions) {
    var figures = new HashMap<String, List<FigureLine>>();
    if (submissions.isEmpty()) {
      return figures;
    }
    client
        .sql(
            """
            select f.*, g.* from submission_figure g
            join submission s on s.id = g.submission_id
            join obligation o on o.id = s.obligation_id
            join reporting_round r on r.id = o.round_id
            join indicator f on f.instruction_id = r.instruction_id and f.code = g.indicator
            where g.submission_id in (:submissions) order by f.position
            """)
        .param("submissions", submissions)
        .query(
            row -> {
              figures
                  .computeIfAbsent(row.getString("submission_id"), id -> new ArrayList<>())
                  .add(new FigureLine(AskedFigures.figure(row, 0), GivenFigure.read(row)));
            });
    return figures;
  }
}
