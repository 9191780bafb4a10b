package vn.dondoc.web.admin;

import java.util.List;
import java.util.Optional;
import vn.dondoc.web.security.Identity;

/**
 * A person as the administrator sees her.
 *
 * @param roles each with its unit
 * @param identities of outer providers that open the account
 * @param self whether it is the administrator's own account
 */
record PersonRow(
    String id,
    String name,
    String email,
    List<RoleIn> roles,
    Optional<String> username,
    boolean enabled,
    List<Identity> identities,
    boolean self) {

  /**
   * @param role key under {@code role.*}
   */
  record RoleIn(String role, String unit) {}

  /** none, on or off: the keys of the filter and of {@code admin.account.*}. */
  public String state() {
    if (username.isEmpty()) {
      return "none";
    }
    return enabled ? "on" : "off";
  }
}
