package vn.dondoc.progress;

import java.util.List;

/**
 * Somebody whom the reader looks after.
 *
 * @param bounced whether mail to her comes back
 * @param away what is left of her absences, earliest first
 */
public record Colleague(
    String id, String name, String email, boolean bounced, List<RoleIn> roles, List<Away> away) {

  /**
   * @param role its code, like {@code focal-point}
   * @param lookedAfter whether the unit is one that the reader looks after
   */
  public record RoleIn(String role, String unit, String unitName, boolean lookedAfter) {}

  /** At most so many as a page holds, and how many there are in all. */
  public record Page(List<Colleague> people, int total) {}
}
