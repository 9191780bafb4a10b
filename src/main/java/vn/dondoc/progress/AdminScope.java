package vn.dondoc.progress;

/** What an administrator administers; {@code :self} is she alone, whomever she stands in for. */
final class AdminScope {
  private AdminScope() {}

  /** Over u (unit): hers or below. */
  static final String ADMINISTERED =
      """
      exists (select 1 from assignment own join unit top on top.id = own.unit_id
        where own.person_id = :self and own.role = 'administrator'
          and u.path like top.path || '%')
      """;
}
