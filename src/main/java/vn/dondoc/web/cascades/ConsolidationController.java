package vn.dondoc.web.cascades;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.Consolidations;
import vn.dondoc.web.security.CurrentUser;

/** What came in for one report, unit by unit, with the figures added up. */
@Controller
class ConsolidationController {
  private final Cascades cascades;
  private final Consolidations consolidations;

  ConsolidationController(Cascades cascades, Consolidations consolidations) {
    this.cascades = cascades;
    this.consolidations = consolidations;
  }

  @GetMapping("/cascades/{id}/rounds/{round}/consolidation")
  String show(
      @PathVariable String id,
      @PathVariable String round,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var who = user.person();
    var head = cascades.byId(id, who).orElseThrow(() -> new NotFound(id));
    model.addAttribute("head", head);
    model.addAttribute(
        "one", consolidations.of(id, round, who).orElseThrow(() -> new NotFound(id + " " + round)));
    return "cascades/consolidation";
  }
}
