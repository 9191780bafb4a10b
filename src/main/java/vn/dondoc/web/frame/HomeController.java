package vn.dondoc.web.frame;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.web.security.CurrentUser;

@Controller
class HomeController {
  private final Navigation navigation;

  HomeController(Navigation navigation) {
    this.navigation = navigation;
  }

  @GetMapping("/")
  String home(@AuthenticationPrincipal CurrentUser user) {
    return "redirect:" + navigation.home(user);
  }
}
