package vn.dondoc.web.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
  private static final int SECONDS_SHOWN = 100;

  private final ObjectProvider<DemoAccounts> demo;

  SignInController(ObjectProvider<DemoAccounts> demo) {
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String show(
      @RequestParam(defaultValue = "0") int wait,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    if (user != null) {
      return "redirect:/";
    }
    model.addAttribute("waitSeconds", wait < SECONDS_SHOWN ? wait : 0);
    model.addAttribute("waitMinutes", wait < SECONDS_SHOWN ? 0 : (wait + 59) / 60);
    var shown = demo.getIfAvailable();
    model.addAttribute("guests", shown == null ? List.of() : shown.guests());
    model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
    return "sign-in";
  }
}
