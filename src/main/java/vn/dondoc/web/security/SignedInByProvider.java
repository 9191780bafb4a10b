package vn.dondoc.web.security;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom an identity provider has vouched for, and the account that this opens. */
final class SignedInByProvider extends DefaultOidcUser implements AccountSession {
  private static final long serialVersionUID = 1;

  private final String username;
  private final String passwordHash;
  private final Identity identity;

  SignedInByProvider(Account account, Identity identity, OidcIdToken token) {
    super(List.of(), token);
    this.username = account.username();
    this.passwordHash = account.passwordHash();
    this.identity = identity;
  }

  Identity identity() {
    return identity;
  }

  @Override
  public String username() {
    return username;
  }

  @Override
  public boolean isStillGood(Account account) {
    return account.enabled() && account.passwordHash().equals(passwordHash);
  }
}
