package vn.dondoc.progress;

/**
 * Who may see, hand in and review a report: one rule for pages, queue and files. {@code :who} is
 * {@link vn.dondoc.units.Person#actsAs()}.
 */
final class ReportScope {
  private ReportScope() {}

  /** Condition over o (obligation) and the parameter {@code :who}. */
  static final String HANDS_IN =
      """
      exists (select 1 from assignment own where own.person_id in (:who)
        and own.unit_id = o.unit_id and own.role in ('focal-point', 'leader'))
      """;

  /** Over r (reporting_round) too. */
  static final String COLLECTS =
      """
      exists (select 1 from assignment c where c.person_id in (:who)
        and ((c.unit_id = coalesce(r.via_unit, r.to_unit) and c.role in ('focal-point', 'leader'))
          or (c.unit_id = r.to_unit and c.role = 'coordinator')))
      """;

  /** Nobody judges herself. */
  static final String REVIEWS = "(" + COLLECTS + " and not " + HANDS_IN + ")";

  /** Gives more time, or refuses it; nobody gives it to a unit she acts for. */
  static final String GIVES_TIME =
      """
      (exists (select 1 from assignment d where d.person_id in (:who)
        and d.unit_id = r.to_unit and d.role in ('leader', 'coordinator'))
      and not exists (select 1 from assignment own where own.person_id in (:who)
        and own.unit_id = o.unit_id))
      """;

  /** Who receives and who collects on the way both see what came in. */
  static final String RECEIVES =
      """
      exists (select 1 from assignment c where c.person_id in (:who)
        and c.unit_id in (r.to_unit, r.via_unit)
        and c.role in ('focal-point', 'leader', 'coordinator'))
      """;

  /** Over r and i (instruction): who follows all of a round, whoever's report it is. */
  static final String FOLLOWS =
      "("
          + RECEIVES
          + " or "
          + CascadeScope.FOLLOWED
          + """
           or exists (select 1 from assignment g where g.person_id in (:who)
            and g.unit_id = i.issuer and g.role = 'coordinator'))
          """;

  /** Over o, r and i. */
  static final String SEES = "(" + HANDS_IN + " or " + FOLLOWS + ")";
}
