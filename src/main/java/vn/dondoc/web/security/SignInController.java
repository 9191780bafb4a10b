package vn.dondoc.web.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {
  private final ObjectProvider<DemoAccounts> demo;

  SignInController(ObjectProvider<DemoAccounts> demo) {
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    if (user != null) {
      return "redirect:/";
    }
    var shown = demo.getIfAvailable();
    model.addAttribute("guests", shown == null ? List.of() : shown.guests());
    model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
    return "sign-in";
  }
}
