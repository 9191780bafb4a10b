package vn.dondoc.progress;

/**
 * Which cascades a person may see, as a condition on {@code instruction i} for {@code :who}: {@link
 * vn.dondoc.units.Person#actsAs()}.
 */
final class CascadeScope {
  /** She coordinates a document above it, and so follows its branches. */
  static final String FOLLOWED =
      """
      exists (
        select 1 from assignment a
        join instruction up on up.issuer = a.unit_id
        join instruction_ancestor above on above.ancestor = up.id
        where a.person_id in (:who) and a.role = 'coordinator' and above.instruction_id = i.id)
      """;

  /**
   * The issuer's coordinator follows it, and so do those who passed their unit's plan on; the
   * collecting unit must see whose reports come in.
   */
  static final String OWN =
      """
      exists (
        select 1 from assignment a
        where a.person_id in (:who) and (
          (a.role = 'coordinator' and a.unit_id = i.issuer)
          or (a.role in ('focal-point', 'leader') and
            ((i.answers_obligation is not null and a.unit_id = i.issuer)
            or exists (
              select 1 from report_regime g
              where g.instruction_id = i.id and g.via_unit = a.unit_id)))))
      """;

  static final String VISIBLE = "(" + OWN + " or " + FOLLOWED + ")";

  /** Branches of a cascade that is listed itself are found on its page. */
  static final String LISTED =
      "("
          + OWN
          + " or ("
          + FOLLOWED
          + """
           and not exists (
            select 1 from instruction_ancestor x
            join instruction top on top.id = x.ancestor and top.status <> 'RECORDED'
            join assignment t on t.unit_id = top.issuer and t.role = 'coordinator'
            where x.instruction_id = i.id and t.person_id in (:who))))
          """;

  private CascadeScope() {}
}
