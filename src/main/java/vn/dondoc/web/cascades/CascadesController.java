package vn.dondoc.web.cascades;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.progress.BouncedAddresses;
import vn.dondoc.progress.CascadeList;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.Tallies;
import vn.dondoc.units.Role;
import vn.dondoc.web.drafts.Drafts;
import vn.dondoc.web.security.CurrentUser;

/** What runs, and what can be started. */
@Controller
class CascadesController {
  private final Cascades cascades;
  private final Tallies tallies;
  private final Drafts drafts;
  private final BouncedAddresses bounced;

  CascadesController(Cascades cascades, Tallies tallies, Drafts drafts, BouncedAddresses bounced) {
    this.cascades = cascades;
    this.tallies = tallies;
    this.drafts = drafts;
    this.bounced = bounced;
  }

  @GetMapping("/cascades")
  String list(ListQuery query, @AuthenticationPrincipal CurrentUser user, Model model) {
    var visible = cascades.visibleTo(user.person());
    var list = CascadeList.of(visible, query.query());
    model.addAttribute("list", list);
    model.addAttribute("query", query);
    model.addAttribute("narrowed", query.query().isNarrowed());
    model.addAttribute("tallies", tallies.of(list.heads(), user.person()));
    model.addAttribute("drafts", drafts.keptFor(user, visible));
    model.addAttribute("files", drafts.preparedFor(user, visible));
    var coordinates = user.holds(Role.COORDINATOR);
    model.addAttribute("mayStart", coordinates);
    model.addAttribute("recordsSuccessions", coordinates || user.holds(Role.ADMINISTRATOR));
    model.addAttribute("broken", drafts.brokenFor(user));
    model.addAttribute("bounced", bounced.of(user.person()).size());
    return "cascades/list";
  }
}
