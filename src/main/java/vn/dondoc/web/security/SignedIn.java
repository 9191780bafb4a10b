package vn.dondoc.web.security;

import java.util.List;
import org.springframework.security.core.userdetails.User;

/** What a session remembers: which account signed in, and with which password. No roles. */
final class SignedIn extends User implements AccountSession {
  private static final long serialVersionUID = 1;

  private final String passwordHash;

  SignedIn(Account account) {
    super(
        account.username(), account.passwordHash(), account.enabled(), true, true, true, List.of());
    this.passwordHash = account.passwordHash();
  }

  @Override
  public String username() {
    return getUsername();
  }

  @Override
  public boolean isStillGood(Account account) {
    return account.enabled() && account.passwordHash().equals(passwordHash);
  }
}
