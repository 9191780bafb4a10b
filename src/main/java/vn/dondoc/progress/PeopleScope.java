package vn.dondoc.progress;

/**
 * Whom a person looks after. {@code :who} is {@link vn.dondoc.units.Person#actsAs()}, {@code :self}
 * she alone, since administration passes to no substitute.
 */
final class PeopleScope {
  private PeopleScope() {}

  /** Over u (unit): who leads, coordinates or administers it or one above it. */
  static final String UNIT_LOOKED_AFTER =
      """
      exists (select 1 from assignment own join unit top on top.id = own.unit_id
        where u.path like top.path || '%'
          and ((own.person_id in (:who) and own.role in ('leader', 'coordinator'))
            or (own.person_id = :self and own.role = 'administrator')))
      """;

  /** Over p (person). */
  static final String LOOKED_AFTER =
      """
      exists (select 1 from assignment theirs join unit u on u.id = theirs.unit_id
        where theirs.person_id = p.id and
      """
          + UNIT_LOOKED_AFTER
          + ")";

  /** Over p: also who waits for a report of her unit, wherever in the tree it is. */
  static final String REACHED =
      "("
          + LOOKED_AFTER
          + """
           or exists (select 1 from assignment theirs
            join regime_addressee d on d.unit_id = theirs.unit_id and not d.withdrawn
            join reporting_round r on r.instruction_id = d.instruction_id and r.regime = d.regime
            join assignment c on c.unit_id = r.to_unit and c.role = 'coordinator'
            where theirs.person_id = p.id and r.state <> 'CLOSED' and c.person_id in (:who)))
          """;
}
