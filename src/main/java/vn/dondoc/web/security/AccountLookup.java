package vn.dondoc.web.security;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account that somebody signs in with; upper case and blanks around do not matter. */
@Component
class AccountLookup {
  private final Accounts accounts;

  AccountLookup(Accounts accounts) {
    this.accounts = accounts;
  }

  UserDetails load(String username) {
    return accounts
        .byUsername(plain(username))
        .map(SignedIn::new)
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  static String plain(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }
}
