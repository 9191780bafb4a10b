package vn.dondoc.web.admin;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.progress.AdminUnits;
import vn.dondoc.web.security.CurrentUser;

/** The units an administrator administers: the tree from its top, and what a search finds. */
@Controller
@RequestMapping("/admin/units")
class UnitsController {
  private final AdminUnits units;
  private final UnitPage page;

  UnitsController(AdminUnits units, UnitPage page) {
    this.units = units;
    this.page = page;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean wanting,
      @RequestParam(name = "page", defaultValue = "1") int number,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var searched = wanting || !q.isBlank();
    model.addAttribute("q", q);
    model.addAttribute("wanting", wanting);
    model.addAttribute("searched", searched);
    model.addAttribute(
        "listed", Listed.at("/admin/units", "q", q, "wanting", String.valueOf(wanting)));
    model.addAttribute(
        "units",
        searched
            ? units.found(q, wanting, user.person(), number)
            : units.tops(user.person(), number));
    return "admin/units";
  }

  @GetMapping("/{id}")
  String unit(
      @PathVariable String id,
      @RequestParam(name = "page", defaultValue = "1") int number,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page.fill(model, id, number, user.person());
  }
}
