package vn.dondoc.web.security;

import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * By account and password. Whoever is wrong waits, longer each time: by account, and by address of
 * origin for who tries many. An account that does not exist or was stopped takes as long to refuse
 * as a wrong password and is answered in the same words.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
  private static final Pace OF_ACCOUNT =
      new Pace(5, Duration.ofSeconds(10), Duration.ofMinutes(15));

  /** A whole office may come from one address. */
  private static final Pace OF_ORIGIN =
      new Pace(30, Duration.ofSeconds(10), Duration.ofMinutes(15));

  private final DaoAuthenticationProvider check;
  private final VainTries tries;
  private final NotingSignIns noting;

  PasswordSignIn(
      AccountLookup accounts, PasswordEncoder encoder, VainTries tries, NotingSignIns noting) {
    this.check = new DaoAuthenticationProvider(accounts::load);
    check.setPasswordEncoder(encoder);
    // Otherwise a stopped account is refused before its password is looked at, and so sooner.
    check.setPreAuthenticationChecks(account -> {});
    check.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    this.tries = tries;
    this.noting = noting;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    var origin = originOf(typed);
    var attempts =
        List.of(new Attempt("sign-in.origin", origin, OF_ORIGIN), ofAccount(typed.getName()));
    var wait = tries.begin(attempts);
    if (!wait.isZero()) {
      throw new SignInRefused(false, wait);
    }
    try {
      var signedIn = check.authenticate(typed);
      tries.forget(attempts);
      noting.succeeded(signedIn.getName(), "password", origin);
      return signedIn;
    } catch (InternalAuthenticationServiceException e) {
      // Not her mistake: the error page says so.
      throw new IllegalStateException("the account could not be looked at", e);
    } catch (AuthenticationException e) {
      noting.failed(typed.getName(), origin);
      throw new SignInRefused(true, tries.waitFor(attempts));
    }
  }

  /** What counts the tries of one account. */
  static Attempt ofAccount(String username) {
    return new Attempt("sign-in.account", username, OF_ACCOUNT);
  }

  private static String originOf(Authentication typed) {
    return typed.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
