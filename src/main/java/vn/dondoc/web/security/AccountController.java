package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;

/** A person's own account. */
@Controller
@RequestMapping("/account")
class AccountController {
  private final OwnAccount own;
  private final OwnPassword passwords;
  private final Providers providers;

  AccountController(OwnAccount own, OwnPassword passwords, Providers providers) {
    this.own = own;
    this.passwords = passwords;
    this.providers = providers;
  }

  @GetMapping
  String show(
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") PasswordForm form,
      Model model) {
    return page(user, model);
  }

  /** Where a password that somebody else has made leads, and nowhere else. */
  @GetMapping("/password")
  String force(
      @AuthenticationPrincipal CurrentUser user, @ModelAttribute("form") PasswordForm form) {
    return own.mustChange(user) ? "account-password" : "redirect:/account";
  }

  @PostMapping("/password")
  String change(
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") PasswordForm form,
      BindingResult errors,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var forced = own.mustChange(user);
    try {
      var account =
          forced
              ? passwords.replace(own.of(user), form.wished(), form.again())
              : passwords.change(user.person().id(), form.old(), form.wished(), form.again());
      KeptSession.of(account, request, response);
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return forced ? "account-password" : page(user, model);
    }
    next.addFlashAttribute("done", "account.password.changed");
    return forced ? "redirect:/" : "redirect:/account";
  }

  private String page(CurrentUser user, Model model) {
    model.addAttribute("account", own.of(user));
    model.addAttribute("person", user.person());
    model.addAttribute("roles", own.rolesOf(user));
    model.addAttribute("providers", providers.all());
    model.addAttribute("identities", own.identitiesOf(user));
    return "account";
  }
}
