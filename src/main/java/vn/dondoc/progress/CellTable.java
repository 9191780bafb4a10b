package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Cells of a matrix as a table inside a statement: unit_id, former_id, urgency and late, in days.
 *
 * @param name of the table, by which its parameters are told from another's
 * @param terms of the obligations in it
 * @param planned ids of rounds in it that have not reached their units
 */
record CellTable(String name, List<Term> terms, List<String> planned) {
  /** What obligations of one round have in common that stand alike. */
  record Term(String round, String state, LocalDate day, String bound, Standing standing) {}

  private static final String SQL =
      """
      $ as (
        select o.unit_id, coalesce(o.inherited_from, '') as former_id,
          cast(t.urgency as integer) as urgency, coalesce(o.late_days, 0) as late
        from unnest(cast(:$_rounds as varchar array), cast(:$_states as varchar array),
          cast(:$_days as varchar array), cast(:$_bounds as varchar array),
          cast(:$_urgencies as varchar array)) as t (round_id, state, due, bound, urgency)
        join obligation o on o.round_id = t.round_id and o.state = t.state
          and o.deadline_day = cast(t.due as date) and o.deadline_bound = t.bound
        union all
        select d.unit_id, '', cast(:$_not_open as integer), 0
        from reporting_round r
        join regime_addressee d on d.instruction_id = r.instruction_id and d.regime = r.regime
        where r.id = any(:$_planned) and not d.withdrawn)""";

  String sql() {
    return SQL.replace("$", name);
  }

  Map<String, Object> params() {
    return Map.of(
        name + "_rounds", each(Term::round),
        name + "_states", each(Term::state),
        name + "_days", each(term -> term.day().toString()),
        name + "_bounds", each(Term::bound),
        name + "_urgencies", each(term -> "" + MatrixOrder.urgency(term.standing())),
        name + "_not_open", MatrixOrder.urgency(Standing.NOT_OPEN),
        name + "_planned", planned.toArray(String[]::new));
  }

  private String[] each(Function<Term, String> part) {
    return terms.stream().map(part).toArray(String[]::new);
  }
}
