package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/**
 * Somebody in the administrator's units, and whether she may sign in.
 *
 * @param username empty while there is no account
 * @param openings identities of outer providers that open the account
 */
public record AdminAccount(
    AdminPerson owner, Optional<String> username, boolean enabled, List<Opening> openings) {

  /**
   * @param subject the provider's own name of the person
   */
  public record Opening(String issuer, String subject) {}

  /** none, on or off: the keys of the filter and of {@code admin.account.*}. */
  public String state() {
    if (username.isEmpty()) {
      return "none";
    }
    return enabled ? "on" : "off";
  }

  /** One page of many, in the Vietnamese order of names. */
  public record Page(List<AdminAccount> accounts, int total, int page, int pages) {}
}
