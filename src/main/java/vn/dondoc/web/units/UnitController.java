package vn.dondoc.web.units;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.UnitPages;
import vn.dondoc.web.security.CurrentUser;

/** One unit: who acts for it, what it owes. */
@Controller
class UnitController {
  private final UnitPages pages;

  UnitController(UnitPages pages) {
    this.pages = pages;
  }

  @GetMapping("/units/{id}")
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("unit", pages.byId(id, user.person()).orElseThrow(() -> new NotFound(id)));
    return "units/unit";
  }
}
