package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;

/** Reads who owes what in the rounds of a cascade. Thousands share a deadline: it is read once. */
@Component
class MatrixCells {
  private static final Matrix.Cell NOT_OPEN =
      new Matrix.Cell(true, Optional.empty(), Standing.NOT_OPEN, Optional.empty(), 0, false);

  /** Every unit that a round will still reach. */
  private static final String PLANNED =
      """
      select r.id as round_id, d.unit_id from regime_addressee d
      join reporting_round r on r.instruction_id = d.instruction_id and r.regime = d.regime
      where not d.withdrawn and not r.fanned_out and r.state <> 'CLOSED'
        and r.instruction_id = :id
      """;

  private static final String OWED =
      """
      select o.id, o.round_id, o.unit_id, o.inherited_from, o.state, o.deadline_day,
        o.deadline_bound, o.late_days, r.kind, exists (select 1 from extension e
          where e.state = 'GRANTED' and e.obligation_id = o.id) as extended
      from obligation o
      join reporting_round r on r.id = o.round_id
      where\s""";

  private static final String BY_SOME = "o.round_id = any(:rounds) and o.unit_id = any(:units)";

  private final JdbcClient client;
  private final DueDates dueDates;
  private final ZoneId zone;

  MatrixCells(JdbcClient client, DueDates dueDates, ZoneId zone) {
    this.client = client;
    this.dueDates = dueDates;
    this.zone = zone;
  }

  /**
   * @param former id of the unit whose work it was; empty for the unit's own
   */
  record Place(String round, String unit, String former) {}

  private record Terms(String round, String state, LocalDate day, String bound) {}

  private record Read(Standing standing, Optional<DueDate> due) {}

  /** Of rounds that the reader may see; of none there are no cells. */
  Map<Place, Matrix.Cell> of(String cascade, List<RoundHead> rounds) {
    return put(
        client.sql(PLANNED).param("id", cascade),
        client.sql(OWED + "r.instruction_id = :id").param("id", cascade),
        rounds);
  }

  /** The same of some units alone, each with all its rows. */
  Map<Place, Matrix.Cell> of(String cascade, List<RoundHead> rounds, Collection<String> units) {
    var some = units.toArray(String[]::new);
    var shown = rounds.stream().map(RoundHead::id).toArray(String[]::new);
    return put(
        client
            .sql(PLANNED + " and d.unit_id = any(:units)")
            .param("id", cascade)
            .param("units", some),
        client.sql(OWED + BY_SOME).param("rounds", shown).param("units", some),
        rounds);
  }

  private Map<Place, Matrix.Cell> put(
      JdbcClient.StatementSpec planned, JdbcClient.StatementSpec owed, List<RoundHead> rounds) {
    var heads = rounds.stream().collect(Collectors.toMap(RoundHead::id, Function.identity()));
    var cells = new HashMap<Place, Matrix.Cell>();
    var terms = new HashMap<Terms, Read>();
    planned.query(
        row -> {
          cells.put(new Place(row.getString("round_id"), row.getString("unit_id"), ""), NOT_OPEN);
        });
    owed.query(
        row -> {
          var head = heads.get(row.getString("round_id"));
          if (head != null) {
            cells.put(place(row), cell(row, head, terms));
          }
        });
    return cells;
  }

  private Matrix.Cell cell(ResultSet row, RoundHead head, Map<Terms, Read> known)
      throws SQLException {
    var terms =
        new Terms(
            head.id(),
            row.getString("state"),
            row.getObject("deadline_day", LocalDate.class),
            row.getString("deadline_bound"));
    var read = known.get(terms);
    if (read == null) {
      read = read(row, terms, head);
      known.put(terms, read);
    }
    return new Matrix.Cell(
        true,
        Optional.of(row.getString("id")),
        read.standing(),
        read.due(),
        row.getInt("late_days"),
        row.getBoolean("extended"));
  }

  private Read read(ResultSet row, Terms terms, RoundHead head) throws SQLException {
    var deadline = new Deadline(terms.day(), Bound.valueOf(terms.bound()), zone);
    var asWritten = terms.day().equals(head.due().day()) && deadline.bound() == head.due().bound();
    var wording = asWritten ? head.due().wording() : Optional.<String>empty();
    return new Read(dueDates.standing(row, deadline), Optional.of(dueDates.of(wording, deadline)));
  }

  private static Place place(ResultSet row) throws SQLException {
    var former = Columns.text(row, "inherited_from").orElse("");
    return new Place(row.getString("round_id"), row.getString("unit_id"), former);
  }
}
