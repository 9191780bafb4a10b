package vn.dondoc.web.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import vn.dondoc.notifications.MailProperties;

@Controller
class SignInController {
  private static final int SECONDS_SHOWN = 100;

  private final ObjectProvider<DemoAccounts> demo;
  private final Providers providers;
  private final MailProperties mail;

  SignInController(ObjectProvider<DemoAccounts> demo, Providers providers, MailProperties mail) {
    this.demo = demo;
    this.providers = providers;
    this.mail = mail;
  }

  @GetMapping("/sign-in")
  String show(
      @RequestParam(defaultValue = "0") int wait,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    if (user != null) {
      return "redirect:/";
    }
    model.addAttribute("providers", providers.all());
    model.addAttribute("waitSeconds", wait < SECONDS_SHOWN ? wait : 0);
    model.addAttribute("waitMinutes", wait < SECONDS_SHOWN ? 0 : (wait + 59) / 60);
    var shown = demo.getIfAvailable();
    model.addAttribute("guests", shown == null ? List.of() : shown.guests());
    model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
    return "sign-in";
  }

  /** A provider vouched for somebody whom nobody has linked to an account yet. */
  @GetMapping("/sign-in/unknown")
  String unknown(
      @SessionAttribute(name = TellingRefusedIdentity.UNKNOWN, required = false) Identity identity,
      Model model) {
    model.addAttribute("identity", identity);
    model.addAttribute("contact", mail.contact());
    return identity == null ? "redirect:/" : "sign-in-unknown";
  }
}
