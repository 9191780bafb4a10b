package vn.dondoc.web.leaders;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Leading;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** The leader's page: only what is wrong, what she decides, and how punctual her units are. */
@Controller
class LeaderController {
  private final Leading leading;

  LeaderController(Leading leading) {
    this.leading = leading;
  }

  /**
   * @param year of the rates; this one when it is missing or no year
   */
  @GetMapping("/leader")
  String show(
      @RequestParam(defaultValue = "") String year,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    if (!user.holds(Role.LEADER)) {
      throw new NotFound("leader");
    }
    var shown = year.matches("[12]\\d{3}") ? Integer.parseInt(year) : leading.thisYear();
    var view = leading.of(user.person(), shown);
    model.addAttribute("view", view);
    model.addAttribute("chart", RateChart.of(view.months()));
    return "leader/leader";
  }
}
