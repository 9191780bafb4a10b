package vn.dondoc.progress;

/**
 * Who may see and work on a standing duty: one rule for lists, page and files. {@code :who} is
 * {@link vn.dondoc.units.Person#actsAs()}.
 */
final class DutyScope {
  private DutyScope() {}

  /** Condition over d (duty). */
  static final String WORKS =
      """
      exists (select 1 from assignment own where own.person_id in (:who)
        and own.unit_id = d.unit_id and own.role in ('focal-point', 'leader'))
      """;

  /** Who leads a duty sees what its supporting bodies note. */
  private static final String LEADS =
      """
      (d.part = 'SUPPORT' and exists (
        select 1 from duty lead join assignment l on l.unit_id = lead.unit_id
        where lead.instruction_id = d.instruction_id and lead.duty_group = d.duty_group
          and lead.part = 'LEAD' and l.person_id in (:who) and l.role in ('focal-point', 'leader')))
      """;

  /** Over i (instruction) too. */
  static final String SEES =
      "("
          + WORKS
          + " or "
          + LEADS
          + """
           or exists (select 1 from assignment g where g.person_id in (:who)
            and g.unit_id = i.issuer and g.role = 'coordinator'))
          """;
}
