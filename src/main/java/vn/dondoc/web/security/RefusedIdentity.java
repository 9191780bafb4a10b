package vn.dondoc.web.security;

import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A provider vouched for somebody who nevertheless does not come in. */
class RefusedIdentity extends OAuth2AuthenticationException {
  private static final long serialVersionUID = 1;

  private final transient Identity unknown;

  private RefusedIdentity(String code, Identity unknown) {
    super(new OAuth2Error(code));
    this.unknown = unknown;
  }

  /** It opens no account, or one that was stopped. */
  static RefusedIdentity unknown(Identity identity) {
    return new RefusedIdentity("unknown_identity", identity);
  }

  /** It was to be linked but opens another account already. */
  static RefusedIdentity taken() {
    return new RefusedIdentity("identity_taken", null);
  }

  /** Not from the issuer that was configured. */
  static RefusedIdentity foreign() {
    return new RefusedIdentity("foreign_issuer", null);
  }

  Optional<Identity> unknownIdentity() {
    return Optional.ofNullable(unknown);
  }

  boolean isTaken() {
    return getError().getErrorCode().equals("identity_taken");
  }
}
