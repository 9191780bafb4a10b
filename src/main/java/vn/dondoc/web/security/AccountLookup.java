package vn.dondoc.web.security;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account that somebody signs in with; upper case and blanks around do not matter. */
@Component
class AccountLookup implements UserDetailsService {
  private final Accounts accounts;

  AccountLookup(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String username) {
    return accounts
        .byUsername(username.strip().toLowerCase(Locale.ROOT))
        .map(SignedIn::new)
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
