package vn.dondoc.progress;

/** Over u (unit) and {@code :who}: what a leader answers for, her own unit and all below it. */
final class LeaderScope {
  static final String LED =
      """
      exists (select 1 from assignment own join unit top on top.id = own.unit_id
        where own.person_id in (:who) and own.role = 'leader' and u.path like top.path || '%')
      """;

  /** The same as rows u. */
  static final String UNITS =
      """
      (select distinct below.id, below.name from assignment own
        join unit top on top.id = own.unit_id
        join unit below on below.path like top.path || '%'
        where own.person_id in (:who) and own.role = 'leader') u
      """;

  private LeaderScope() {}
}
