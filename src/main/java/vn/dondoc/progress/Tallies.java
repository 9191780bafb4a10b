package vn.dondoc.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Counts for pages that show cascades in one line, from those that the database keeps. */
@Service
public class Tallies {
  private final JdbcClient client;
  private final Standings standings;

  Tallies(JdbcClient client, Standings standings) {
    this.client = client;
    this.standings = standings;
  }

  /** By id of the cascade. */
  public Map<String, Tally> of(Collection<CascadeHead> cascades, Person who) {
    if (cascades.isEmpty()) {
      return Map.of();
    }
    var seen = seen(cascades, who);
    var open = new HashMap<String, Tally.Builder>();
    client
        .sql(
            """
            select r.instruction_id, %s as standing, sum(o.number) as number,
              sum(case when o.late then o.number else 0 end) as late
            from obligation_tally o
            join reporting_round r on r.id = o.round_id
            where r.instruction_id in (:ids)
            group by r.instruction_id, standing
            """
                .formatted(Standings.SQL))
        .param("ids", seen)
        .params(standings.days())
        .query(
            row -> {
              open.computeIfAbsent(row.getString("instruction_id"), id -> Tally.builder())
                  .add(
                      Standing.valueOf(row.getString("standing")),
                      row.getInt("number"),
                      row.getInt("late"));
            });
    return cascades.stream()
        .collect(Collectors.toMap(CascadeHead::id, cascade -> complete(cascade, open)));
  }

  /** Asked first, so that the question is not put to each obligation. */
  private List<String> seen(Collection<CascadeHead> cascades, Person who) {
    var seen =
        client
            .sql("select i.id from instruction i where i.id in (:ids) and " + CascadeScope.VISIBLE)
            .param("ids", cascades.stream().map(CascadeHead::id).toList())
            .param("who", who.actsAs())
            .query(String.class)
            .list();
    return seen.isEmpty() ? List.of("") : seen;
  }

  public Tally of(CascadeHead cascade, Person who) {
    return of(List.of(cascade), who).get(cascade.id());
  }

  /** Adds what units will owe once the remaining periods open. */
  private static Tally complete(CascadeHead cascade, Map<String, Tally.Builder> open) {
    var builder = open.getOrDefault(cascade.id(), Tally.builder());
    return builder.add(Standing.NOT_OPEN, cascade.toCome(), 0).build();
  }
}
