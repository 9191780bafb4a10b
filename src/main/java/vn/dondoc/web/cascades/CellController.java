package vn.dondoc.web.cascades;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.Reports;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** The heart of one obligation, to be shown beside the matrix. Its page says the rest. */
@Controller
class CellController {
  private static final int TOLD_SHOWN = 3;

  private final Cascades cascades;
  private final Reports reports;

  CellController(Cascades cascades, Reports reports) {
    this.cascades = cascades;
    this.reports = reports;
  }

  @GetMapping("/cascades/{id}/cells/{obligation}")
  String show(
      @PathVariable String id,
      @PathVariable String obligation,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var head = cascades.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
    var report =
        reports
            .byId(obligation, user.person())
            .filter(one -> one.id().startsWith(id + "."))
            .orElseThrow(() -> new NotFound(obligation));
    model.addAttribute("head", head);
    model.addAttribute("report", report);
    model.addAttribute("told", report.told().stream().limit(TOLD_SHOWN).toList());
    model.addAttribute("mayChase", head.coordinated() && user.holds(Role.COORDINATOR));
    return "cascades/cell";
  }
}
