package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.CellTable.Term;
import vn.dondoc.progress.MatrixQuery.Grouping;

/**
 * How many units of each group stand where in the rounds of a cascade, as the database keeps it.
 */
@Component
class MatrixCounts {
  private static final String UNITS =
      """
      select %1$s as grouped, sum(number) as number from matrix_row_tally where instruction_id = :id
      group by %1$s having sum(number) > 0
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
      select t.round_id, t.grouped, t.state, t.deadline_day, t.deadline_bound, t.late, r.kind,
        sum(t.number) as number
      from %s t join reporting_round r on r.id = t.round_id
      where r.instruction_id = :id
      group by t.round_id, t.grouped, t.state, t.deadline_day, t.deadline_bound, t.late, r.kind
      having sum(t.number) > 0
      """;

  private static final String OWED_BY_KIND =
      "(select o.*, o.kind as grouped from obligation_tally o)";

  /** Not kept: there are thousands of units that others stand below. */
  private static final String OWED_BY_PARENT =
      """
      (select o.round_id, coalesce(u.parent_id, '') as grouped, o.state, o.deadline_day,
        o.deadline_bound, (o.state = 'ACCEPTED' and coalesce(o.late_days, 0) > 0) as late,
        count(*) as number
      from obligation o join unit u on u.id = o.unit_id
      where o.round_id in (select id from reporting_round where instruction_id = :id)
      group by 1, 2, 3, 4, 5, 6)""";

  private static final String PLANNED =
      """
      select r.id as round_id, d.grouped, sum(d.number) as number
      from reporting_round r
      join %s d on d.instruction_id = r.instruction_id and d.regime = r.regime
      where r.instruction_id = :id and not r.fanned_out and r.state <> 'CLOSED'
      group by r.id, d.grouped having sum(d.number) > 0
      """;

  private static final String ASKED_BY_KIND =
      "(select a.*, a.kind as grouped from addressee_tally a)";

  private static final String ASKED_BY_PARENT =
      """
      (select a.instruction_id, a.regime, coalesce(u.parent_id, '') as grouped, 1 as number
      from regime_addressee a join unit u on u.id = a.unit_id
      where a.instruction_id = :id and not a.withdrawn)""";

  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  MatrixCounts(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /** So many obligations of one standing. */
  record Count(String round, String group, Standing standing, int number, boolean late) {}

  private record Owed(Count count, Term term) {}

  /**
   * @param units rows by group: a kind, or the id of the unit above, which may be empty
   * @param terms of the obligations counted
   * @param planned ids of the rounds that have not reached their units
   */
  record Counted(
      Map<String, Integer> units,
      List<Matrix.Above> branches,
      Map<String, List<Count>> counts,
      List<Term> terms,
      List<String> planned) {

    Tally tally() {
      return tally(counts.values().stream().flatMap(List::stream));
    }

    Tally tally(Collection<String> groups) {
      return tally(of(groups));
    }

    Tally tally(Collection<String> groups, String round) {
      return tally(of(groups).filter(one -> one.round().equals(round)));
    }

    private Stream<Count> of(Collection<String> groups) {
      return groups.stream().flatMap(group -> counts.getOrDefault(group, List.of()).stream());
    }

    private static Tally tally(Stream<Count> counts) {
      var builder = Tally.builder();
      counts.forEach(
          one -> builder.add(one.standing(), one.number(), one.late() ? one.number() : 0));
      return builder.build();
    }
  }

  /** Empty while some round has reached a part of its units only. */
  Optional<Counted> of(String cascade, List<RoundHead> rounds, Grouping grouping) {
    var byParent = grouping == Grouping.PARENT;
    var owed = owed(cascade, byParent ? OWED_BY_PARENT : OWED_BY_KIND);
    var planned = planned(cascade, byParent ? ASKED_BY_PARENT : ASKED_BY_KIND);
    var reached = owed.stream().map(one -> one.count().round()).collect(Collectors.toSet());
    if (planned.stream().anyMatch(one -> reached.contains(one.round()))) {
      return Optional.empty();
    }
    var shown = rounds.stream().map(RoundHead::id).collect(Collectors.toSet());
    owed.removeIf(one -> !shown.contains(one.count().round()));
    planned.removeIf(one -> !shown.contains(one.round()));
    return Optional.of(
        new Counted(
            units(cascade, byParent ? "parent_id" : "kind"),
            branches(cascade),
            Stream.concat(owed.stream().map(Owed::count), planned.stream())
                .collect(Collectors.groupingBy(Count::group)),
            owed.stream().map(Owed::term).distinct().toList(),
            planned.stream().map(Count::round).distinct().toList()));
  }

  private List<Owed> owed(String cascade, String source) {
    return new ArrayList<>(
        client.sql(OWED.formatted(source)).param("id", cascade).query(this::owed).list());
  }

  private List<Count> planned(String cascade, String source) {
    return new ArrayList<>(
        client
            .sql(PLANNED.formatted(source))
            .param("id", cascade)
            .query(MatrixCounts::planned)
            .list());
  }

  private Map<String, Integer> units(String cascade, String group) {
    return client
        .sql(UNITS.formatted(group))
        .param("id", cascade)
        .query((row, n) -> Map.entry(row.getString("grouped"), row.getInt("number")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Matrix.Above> branches(String cascade) {
    return client
        .sql(BRANCHES)
        .param("id", cascade)
        .query(
            (row, n) -> new Matrix.Above(row.getString("parent_id"), row.getString("above_name")))
        .list();
  }

  private Owed owed(ResultSet row, int number) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    var standing = dates.standing(row, deadline);
    var round = row.getString("round_id");
    return new Owed(
        new Count(
            round,
            row.getString("grouped"),
            standing,
            row.getInt("number"),
            row.getBoolean("late")),
        new Term(round, row.getString("state"), deadline.day(), deadline.bound().name(), standing));
  }

  private static Count planned(ResultSet row, int number) throws SQLException {
    return new Count(
        row.getString("round_id"),
        row.getString("grouped"),
        Standing.NOT_OPEN,
        row.getInt("number"),
        false);
  }
}
