package vn.dondoc.progress;

/**
 * Which cascades a person may see, as a condition on {@code instruction i} for {@code :who}: {@link
 * vn.dondoc.units.Person#actsAs()}.
 */
final class CascadeScope {
  /** The issuer's coordinator follows it; the collecting unit must see whose reports come in. */
  static final String VISIBLE =
      """
      exists (
        select 1 from assignment a
        where a.person_id in (:who) and (
          (a.role = 'coordinator' and a.unit_id = i.issuer)
          or (a.role in ('focal-point', 'leader') and exists (
            select 1 from report_regime g
            where g.instruction_id = i.id and g.via_unit = a.unit_id))))
      """;

  private CascadeScope() {}
}
