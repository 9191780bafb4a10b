package vn.dondoc.web.security;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.NotFound;

/** A person says which identity of a provider opens her account, too. */
@Controller
class OwnIdentitiesController {
  private final OwnAccount own;
  private final Providers providers;

  OwnIdentitiesController(OwnAccount own, Providers providers) {
    this.own = own;
    this.providers = providers;
  }

  /**
   * Makes ready; she then follows a link to the provider, since a browser lets no form lead to
   * another site.
   */
  @PostMapping("/account/identities/{provider}")
  String link(
      @PathVariable String provider,
      @AuthenticationPrincipal CurrentUser user,
      HttpSession session,
      RedirectAttributes next) {
    var chosen = providers.byId(provider).orElseThrow(() -> new NotFound(provider));
    new LinkingWish(own.of(user).username(), provider).keepIn(session);
    next.addFlashAttribute("linking", chosen);
    return "redirect:/account";
  }

  @PostMapping("/account/identities/remove")
  String unlink(
      @RequestParam(defaultValue = "") String issuer,
      @RequestParam(defaultValue = "") String subject,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    own.unlink(new Identity(issuer, subject), user);
    next.addFlashAttribute("done", "account.identity.removed");
    return "redirect:/account";
  }
}
