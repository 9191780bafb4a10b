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

  /** Who receives and who collects on the way both see what came in. */
  static final String RECEIVES =
      """
      exists (select 1 from assignment c where c.person_id in (:who)
        and c.unit_id in (r.to_unit, r.via_unit)
        and c.role in ('focal-point', 'leader', 'coordinator'))
      """;

  /** Over i (instruction) too. */
  static final String SEES =
      "("
          + HANDS_IN
          + " or "
          + RECEIVES
          + " or "
          + CascadeScope.FOLLOWED
          + """
           or exists (select 1 from assignment g where g.person_id in (:who)
            and g.unit_id = i.issuer and g.role = 'coordinator'))
          """;
}
