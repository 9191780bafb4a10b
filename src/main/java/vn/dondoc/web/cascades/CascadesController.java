package vn.dondoc.web.cascades;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.Tallies;
import vn.dondoc.web.security.CurrentUser;

/** What runs, and what can be started. */
@Controller
class CascadesController {
  private final Cascades cascades;
  private final Tallies tallies;
  private final Drafts drafts;

  CascadesController(Cascades cascades, Tallies tallies, Drafts drafts) {
    this.cascades = cascades;
    this.tallies = tallies;
    this.drafts = drafts;
  }

  @GetMapping("/cascades")
  String list(@AuthenticationPrincipal CurrentUser user, Model model) {
    var visible = cascades.visibleTo(user.person());
    model.addAttribute("cascades", visible);
    model.addAttribute("tallies", tallies.of(visible, user.person()));
    model.addAttribute("drafts", drafts.startableBy(user, visible));
    model.addAttribute("broken", drafts.brokenFor(user));
    return "cascades/list";
  }
}
