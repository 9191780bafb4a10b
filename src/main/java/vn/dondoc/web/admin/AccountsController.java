package vn.dondoc.web.admin;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.AdminAccounts;
import vn.dondoc.units.PersonId;
import vn.dondoc.web.security.CurrentUser;
import vn.dondoc.web.security.Identity;
import vn.dondoc.web.security.ManagingAccounts;
import vn.dondoc.web.security.Providers;

/** Who may sign in. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {
  private static final String BACK = "redirect:/admin/accounts";

  private final ManagingAccounts managing;
  private final AdminAccounts accounts;
  private final Providers providers;

  AccountsController(ManagingAccounts managing, AdminAccounts accounts, Providers providers) {
    this.managing = managing;
    this.accounts = accounts;
    this.providers = providers;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("text", text);
    model.addAttribute("state", state);
    model.addAttribute("providers", providers.all());
    model.addAttribute("found", accounts.found(text, state, user.person(), page));
    model.addAttribute("self", user.person().id());
    model.addAttribute("listed", Listed.at("/admin/accounts", "text", text, "state", state));
    return "admin/accounts";
  }

  @PostMapping("/{person}/password")
  String issuePassword(
      @PathVariable String person,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    next.addFlashAttribute("issued", managing.issuePassword(id(person), user.person()));
    return BACK;
  }

  @PostMapping("/{person}/state")
  String enable(
      @PathVariable String person,
      @RequestParam boolean enabled,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    try {
      managing.enable(id(person), enabled, user.person());
      next.addFlashAttribute("done", enabled ? "admin.enabled" : "admin.disabled");
      next.addFlashAttribute("doneArguments", List.of(person));
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.messageKey());
    }
    return BACK;
  }

  @PostMapping("/{person}/identity")
  String link(
      @PathVariable String person,
      @RequestParam(defaultValue = "") String issuer,
      @RequestParam(defaultValue = "") String subject,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    if (providers.all().stream().noneMatch(provider -> provider.issuer().equals(issuer))) {
      throw new NotFound(issuer);
    }
    try {
      managing.link(id(person), new Identity(issuer, subject.strip()), user.person());
      next.addFlashAttribute("done", "admin.linked");
      next.addFlashAttribute("doneArguments", List.of(person));
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.messageKey());
    }
    return BACK;
  }

  @PostMapping("/{person}/identity/remove")
  String unlink(
      @PathVariable String person,
      @RequestParam(defaultValue = "") String issuer,
      @RequestParam(defaultValue = "") String subject,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    managing.unlink(id(person), new Identity(issuer, subject), user.person());
    next.addFlashAttribute("done", "admin.unlinked");
    next.addFlashAttribute("doneArguments", List.of(person));
    return BACK;
  }

  private static PersonId id(String person) {
    try {
      return new PersonId(person);
    } catch (IllegalArgumentException e) {
      throw new NotFound(person);
    }
  }
}
