package vn.dondoc.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.progress.MatrixQuery.Grouping;

/** The statements that choose rows of a matrix and sort them as {@link MatrixOrder} does. */
final class Picking {
  private static final String WORST =
      """
       left join (select unit_id, former_id, min(urgency) as rank from sorted
        group by unit_id, former_id) x on x.unit_id = m.unit_id and x.former_id = m.former_id
      """;

  /** By {@link Percent}'s rule. */
  private static final String RATE =
      """
       left join (select unit_id, former_id, case when due = 0 then null
          when kept = 0 then 0 when kept = due then 100
          else greatest(1, least(99, floor(100.0 * kept / due + 0.5))) end as rank
        from (select unit_id, former_id, count(*) as due,
            sum(case when urgency = %1$d and late = 0 then 1 else 0 end) as kept
          from sorted where urgency in (%1$d, %2$d) group by unit_id, former_id) y
        ) x on x.unit_id = m.unit_id and x.former_id = m.former_id
      """
          .formatted(MatrixOrder.urgency(Standing.DONE), MatrixOrder.urgency(Standing.OVERDUE));

  private static final int LAST = 1000;

  private final String cascade;
  private final MatrixQuery query;
  private final Optional<CellTable> chosen;
  private final Optional<CellTable> sorted;

  /**
   * @param columns those shown
   */
  Picking(
      String cascade, MatrixQuery query, List<RoundHead> columns, MatrixCounts.Counted counted) {
    this.cascade = cascade;
    this.query = query;
    this.chosen =
        query.status().isPresent() || !query.column().isBlank()
            ? Optional.of(chosen(query.status(), counted))
            : Optional.empty();
    this.sorted = sorted(query.sort(), columns, counted);
  }

  private static CellTable chosen(Optional<Standing> status, MatrixCounts.Counted counted) {
    return new CellTable(
        "chosen",
        counted.terms().stream()
            .filter(term -> status.isEmpty() || term.standing() == status.get())
            .toList(),
        status.isEmpty() || status.get() == Standing.NOT_OPEN ? counted.planned() : List.of());
  }

  private static Optional<CellTable> sorted(
      String sort, List<RoundHead> columns, MatrixCounts.Counted counted) {
    if (sort.equals("status") || sort.equals("rate")) {
      return Optional.of(new CellTable("sorted", counted.terms(), counted.planned()));
    }
    return columns.stream()
        .filter(column -> column.key().equals(sort))
        .findFirst()
        .map(RoundHead::id)
        .map(
            round ->
                new CellTable(
                    "sorted",
                    counted.terms().stream().filter(term -> term.round().equals(round)).toList(),
                    counted.planned().stream().filter(round::equals).toList()));
  }

  Map<String, Object> params() {
    var params = new HashMap<String, Object>();
    params.put("id", cascade);
    params.put("text", Unaccented.pattern(query.text()));
    params.put("under", "/" + query.under() + "/");
    Stream.of(chosen, sorted)
        .flatMap(Optional::stream)
        .forEach(table -> params.putAll(table.params()));
    return params;
  }

  /** How many by group: {@code grouped}, {@code number}. */
  String count() {
    return with(chosen.stream())
        + "select %1$s as grouped, count(*) as number from matrix_row m%2$s group by %1$s"
            .formatted(group(), where());
  }

  /** {@code unit_id} and {@code former_id}, from {@code :from} on, of {@code :group} or of all. */
  String page(boolean ofGroup) {
    var rank = query.sort().equals("rate") ? RATE : WORST;
    return with(Stream.of(chosen, sorted).flatMap(Optional::stream))
        + "select m.unit_id, m.former_id from matrix_row m"
        + (sorted.isPresent() ? rank : "")
        + where()
        + (ofGroup ? " and " + group() + " = :group" : "")
        + " order by "
        + (sorted.isPresent() ? "coalesce(x.rank, " + LAST + "), " : "")
        + "m.name_key, m.former_id offset :from rows fetch next :number rows only";
  }

  private static String with(Stream<CellTable> tables) {
    var all = tables.map(CellTable::sql).collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : "with " + all + "\n";
  }

  private String group() {
    return query.grouping() == Grouping.PARENT ? "m.parent_id" : "m.kind";
  }

  private String where() {
    var named = !query.text().isBlank() || !query.under().isBlank();
    var sql = new StringBuilder(named ? " join unit u on u.id = m.unit_id" : "");
    sql.append(" where m.instruction_id = :id");
    if (!query.text().isBlank()) {
      sql.append(" and ").append(Unaccented.sql("u.name")).append(" like :text");
    }
    if (!query.under().isBlank()) {
      sql.append(" and position(:under in u.path) > 0");
    }
    if (chosen.isPresent()) {
      sql.append(" and (m.unit_id, m.former_id) in (select unit_id, former_id from chosen)");
    }
    return sql.toString();
  }
}
