package vn.dondoc.web.overview;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.instructions.StuckCascades;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.CascadeHead;
import vn.dondoc.progress.Overview;
import vn.dondoc.progress.Overviews;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** The coordinator's home: what needs her today, red first. */
@Controller
class OverviewController {
  private final Overviews overviews;
  private final StuckCascades failed;

  OverviewController(Overviews overviews, StuckCascades failed) {
    this.overviews = overviews;
    this.failed = failed;
  }

  @GetMapping("/overview")
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    if (!user.holds(Role.COORDINATOR)) {
      throw new NotFound("overview");
    }
    var overview = overviews.of(user.person());
    var jobs = failedOf(overview);
    model.addAttribute("overview", overview);
    model.addAttribute("failedJobs", jobs);
    model.addAttribute("administers", user.holds(Role.ADMINISTRATOR));
    model.addAttribute("calm", overview.isCalm() && jobs.isEmpty());
    return "overview/overview";
  }

  /** By the title of the cascade, as far as she coordinates it. */
  private Map<String, Integer> failedOf(Overview overview) {
    var jobs = failed.byCascade();
    return overview.cascades().stream()
        .filter(CascadeHead::coordinated)
        .filter(head -> jobs.containsKey(new InstructionId(head.id())))
        .collect(
            Collectors.toMap(
                CascadeHead::title, head -> jobs.get(new InstructionId(head.id())), Integer::sum));
  }
}
