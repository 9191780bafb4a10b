package vn.dondoc.web.engineroom;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.operations.Herds;
import vn.dondoc.web.security.CurrentUser;

/** How far the morning's mails are, by itself, for a page that looks again and again. */
@Controller
class HerdController {
  private final Herds herds;

  HerdController(Herds herds) {
    this.herds = herds;
  }

  @GetMapping("/admin/engine/herd")
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("herd", herds.today(user.person()));
    return "admin/herd :: herd";
  }
}
