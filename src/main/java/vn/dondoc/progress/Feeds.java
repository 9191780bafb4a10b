package vn.dondoc.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.Period;
import vn.dondoc.units.Person;

/**
 * What comes in from below for a report upward: from the rounds whose regime is said to feed it and
 * whose reports its unit receives or collects, of whatever document, so that it holds at any depth.
 */
@Service
public class Feeds {
  private final JdbcClient client;
  private final ConsolidatedRounds consolidated;

  Feeds(JdbcClient client, ConsolidatedRounds consolidated) {
    this.client = client;
    this.consolidated = consolidated;
  }

  private record Target(String instruction, String regime, String unit, Period period) {}

  private record Source(String round, Period period) {}

  /** Empty when nothing feeds it, or it is not this person's business. */
  public Optional<Consolidation> of(String obligation, Person who) {
    return target(obligation, who)
        .map(target -> chosen(sources(target), target.period()))
        .filter(rounds -> !rounds.isEmpty())
        .map(consolidated::of);
  }

  /**
   * Those of the same period; else of the latest within it. Never of several periods: reports of a
   * year tell again what those of six months told.
   */
  private static List<String> chosen(List<Source> sources, Period period) {
    var within = sources.stream().filter(one -> one.period().isWithin(period)).toList();
    var latest =
        within.stream()
            .map(Source::period)
            .max(
                Comparator.comparing(Period::end)
                    .thenComparing(Period::start, Comparator.reverseOrder()));
    return within.stream()
        .filter(one -> latest.equals(Optional.of(one.period())))
        .map(Source::round)
        .toList();
  }

  private Optional<Target> target(String obligation, Person who) {
    return client
        .sql(
            """
            select r.*, o.unit_id from obligation o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            where o.id = :id and
            """
                + ReportScope.SEES)
        .param("id", obligation)
        .param("who", who.actsAs())
        .query(
            (row, n) ->
                new Target(
                    row.getString("instruction_id"),
                    row.getString("regime"),
                    row.getString("unit_id"),
                    Columns.period(row)))
        .optional();
  }

  private List<Source> sources(Target target) {
    return client
        .sql(
            """
            select r.* from reporting_round r
            join report_regime g on g.instruction_id = r.instruction_id and g.code = r.regime
            where g.feeds_instruction = ? and g.feeds_regime = ? and ? in (r.to_unit, r.via_unit)
            order by r.id
            """)
        .params(target.instruction(), target.regime(), target.unit())
        .query((row, n) -> new Source(row.getString("id"), Columns.period(row)))
        .list();
  }
}
