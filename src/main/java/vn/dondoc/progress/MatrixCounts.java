package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many of each kind of unit stand where in the rounds of a cascade, as the database keeps it.
 */
@Component
class MatrixCounts {
  private static final String UNITS =
      """
      select kind, sum(number) as number from matrix_row_tally where instruction_id = :id
      group by kind having sum(number) > 0
      """;

  private static final String BRANCHES =
      """
      select parent_id, above_name from matrix_row_tally
      where instruction_id = :id and parent_id <> ''
      group by parent_id, above_name, above_key having sum(number) > 0
      order by above_key
      """;

  /** {@code kind} is the round's, as {@link DueDates#standing} wants it. */
  private static final String OWED =
      """
      select t.round_id, t.kind as unit_kind, t.state, t.deadline_day, t.deadline_bound, t.late,
        r.kind, sum(t.number) as number
      from obligation_tally t join reporting_round r on r.id = t.round_id
      where r.instruction_id = :id
      group by t.round_id, t.kind, t.state, t.deadline_day, t.deadline_bound, t.late, r.kind
      having sum(t.number) > 0
      """;

  private static final String PLANNED =
      """
      select r.id as round_id, d.kind as unit_kind, sum(d.number) as number
      from reporting_round r
      join addressee_tally d on d.instruction_id = r.instruction_id and d.regime = r.regime
      where r.instruction_id = :id and not r.fanned_out and r.state <> 'CLOSED'
      group by r.id, d.kind
      """;

  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  MatrixCounts(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /** So many obligations of one standing. */
  record Count(String round, String kind, Standing standing, int number, boolean late) {}

  /**
   * @param units rows by kind
   */
  record Counted(Map<String, Integer> units, List<Matrix.Above> branches, List<Count> counts) {
    int units(Set<String> kinds) {
      return kinds.stream().mapToInt(units::get).sum();
    }

    Tally tally(Set<String> kinds) {
      return tally(counts.stream().filter(one -> kinds.contains(one.kind())));
    }

    Tally tally(Set<String> kinds, String round) {
      return tally(
          counts.stream().filter(one -> kinds.contains(one.kind()) && one.round().equals(round)));
    }

    private static Tally tally(Stream<Count> counts) {
      var builder = Tally.builder();
      counts.forEach(
          one -> builder.add(one.standing(), one.number(), one.late() ? one.number() : 0));
      return builder.build();
    }
  }

  /** Empty while some round has reached a part of its units only. */
  Optional<Counted> of(String cascade, List<RoundHead> rounds) {
    var shown = rounds.stream().map(RoundHead::id).collect(Collectors.toSet());
    var owed = client.sql(OWED).param("id", cascade).query(this::owed).list();
    var planned = client.sql(PLANNED).param("id", cascade).query(MatrixCounts::planned).list();
    var reached = owed.stream().map(Count::round).collect(Collectors.toSet());
    if (planned.stream().anyMatch(one -> reached.contains(one.round()))) {
      return Optional.empty();
    }
    var counts = new ArrayList<>(owed);
    counts.addAll(planned);
    counts.removeIf(one -> !shown.contains(one.round()));
    return Optional.of(new Counted(units(cascade), branches(cascade), counts));
  }

  private Map<String, Integer> units(String cascade) {
    return client.sql(UNITS).param("id", cascade).query(MatrixCounts::units).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<String, Integer> units(ResultSet row, int number) throws SQLException {
    return Map.entry(row.getString("kind"), row.getInt("number"));
  }

  private List<Matrix.Above> branches(String cascade) {
    return client
        .sql(BRANCHES)
        .param("id", cascade)
        .query(
            (row, n) -> new Matrix.Above(row.getString("parent_id"), row.getString("above_name")))
        .list();
  }

  private Count owed(ResultSet row, int number) throws SQLException {
    return new Count(
        row.getString("round_id"),
        row.getString("unit_kind"),
        dates.standing(row, Columns.deadline(row, zone)),
        row.getInt("number"),
        row.getBoolean("late"));
  }

  private static Count planned(ResultSet row, int number) throws SQLException {
    return new Count(
        row.getString("round_id"),
        row.getString("unit_kind"),
        Standing.NOT_OPEN,
        row.getInt("number"),
        false);
  }
}
