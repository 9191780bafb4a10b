package vn.dondoc.web.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The name or the password is wrong, or nobody looked since it is too early to try again. */
class SignInRefused extends AuthenticationException {
  private static final long serialVersionUID = 1;

  private final boolean tried;
  private final Duration wait;

  /**
   * @param tried whether the password was looked at
   * @param wait before the next try; zero for none
   */
  SignInRefused(boolean tried, Duration wait) {
    super("sign-in refused");
    this.tried = tried;
    this.wait = wait;
  }

  boolean wasTried() {
    return tried;
  }

  /** In whole seconds, rounded up. */
  long waitSeconds() {
    return wait.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
