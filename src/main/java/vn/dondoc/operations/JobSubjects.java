package vn.dondoc.operations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What processes are about, in words an administrator knows. */
@Component
class JobSubjects {
  private static final Map<String, String> WORDS =
      Map.of(
          "instruction-cascade", "select i.id, i.title as words from instruction i where i.id",
          "reporting-round",
              """
              select r.id, r.title || ' · ' || i.title as words from reporting_round r
              join instruction i on i.id = r.instruction_id where r.id
              """,
          "obligation",
              """
              select o.id, u.short_name || ' · ' || r.title as words from obligation o
              join unit u on u.id = o.unit_id
              join reporting_round r on r.id = o.round_id where o.id
              """);

  private final JdbcClient client;

  JobSubjects(JdbcClient client) {
    this.client = client;
  }

  /** By id of the subject; none for what is no longer in our tables. */
  Map<String, String> of(Collection<FailedJob> jobs) {
    var found = new HashMap<String, String>();
    for (var process : WORDS.keySet()) {
      var ids =
          jobs.stream()
              .filter(job -> job.process().equals(process))
              .map(FailedJob::subject)
              .distinct()
              .toList();
      found.putAll(read(WORDS.get(process), ids));
    }
    return found;
  }

  private Map<String, String> read(String sql, List<String> ids) {
    var words = new HashMap<String, String>();
    if (!ids.isEmpty()) {
      client
          .sql(sql + " in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                words.put(row.getString("id"), row.getString("words"));
              });
    }
    return words;
  }
}
