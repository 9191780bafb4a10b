package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.dondoc.obligations.Refusal;

/**
 * Finds the account that an identity opens, once the provider's token has been checked. Nothing is
 * asked of the provider but who it is: names and roles are ours.
 */
@Component
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final Accounts accounts;
  private final Identities identities;
  private final LinkingIdentities linking;
  private final Providers providers;
  private final NotingSignIns noting;

  ProviderSignIn(
      Accounts accounts,
      Identities identities,
      LinkingIdentities linking,
      Providers providers,
      NotingSignIns noting) {
    this.accounts = accounts;
    this.identities = identities;
    this.linking = linking;
    this.providers = providers;
    this.noting = noting;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest answer) {
    var provider = answer.getClientRegistration().getRegistrationId();
    var identity = identity(answer);
    var request = request();
    LinkingWish.takeFrom(request.getSession())
        .filter(wish -> wish.provider().equals(provider))
        .ifPresent(wish -> link(wish, identity));
    var account =
        account(identity)
            .filter(Account::enabled)
            .orElseThrow(() -> RefusedIdentity.unknown(identity));
    noting.succeeded(account.username(), provider, request.getRemoteAddr());
    return new SignedInByProvider(account, identity, answer.getIdToken());
  }

  private Identity identity(OidcUserRequest answer) {
    var token = answer.getIdToken();
    var issuer = String.valueOf(token.getIssuer());
    providers
        .byId(answer.getClientRegistration().getRegistrationId())
        .filter(provider -> provider.issuer().equals(issuer))
        .orElseThrow(RefusedIdentity::foreign);
    return new Identity(issuer, token.getSubject());
  }

  private void link(LinkingWish wish, Identity identity) {
    var account = accounts.byUsername(wish.username()).filter(Account::enabled);
    var known = account(identity).map(Account::username);
    if (account.isPresent() && !known.equals(account.map(Account::username))) {
      try {
        linking.link(account.get(), identity, account.get().person());
      } catch (Refusal taken) {
        throw RefusedIdentity.taken();
      }
    }
  }

  private Optional<Account> account(Identity identity) {
    return identities.account(identity).flatMap(accounts::byUsername);
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
