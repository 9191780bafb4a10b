package vn.dondoc.progress;

/**
 * Which units a person may look up: those she has a role in and all below, those beside and above
 * her own, and those that a cascade she may see asks. {@code :who} is {@link
 * vn.dondoc.units.Person#actsAs()}, {@code :self} she alone.
 */
final class UnitScope {
  /** Over u (unit). */
  static final String KNOWN =
      """
      (exists (select 1 from assignment own join unit mine on mine.id = own.unit_id
        where own.person_id in (:who)
          and (u.path like mine.path || '%' or u.id = mine.parent_id
            or u.parent_id = mine.parent_id))
      or exists (select 1 from regime_addressee d
        where d.unit_id = u.id and d.instruction_id in (
          select i.id from instruction i where i.status <> 'RECORDED' and
      """
          + CascadeScope.VISIBLE
          + ")))";

  private UnitScope() {}
}
