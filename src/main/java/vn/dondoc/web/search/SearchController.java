package vn.dondoc.web.search;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.progress.Searching;
import vn.dondoc.web.security.CurrentUser;

/** The search of the top bar. */
@Controller
class SearchController {
  private final Searching searching;

  SearchController(Searching searching) {
    this.searching = searching;
  }

  /**
   * @param years "all" for reports of all years, else those of the last twelve months
   */
  @GetMapping("/search")
  String find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String years,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("asked", q.strip());
    var all = years.equals("all");
    model.addAttribute("found", searching.find(q, user.person(), all));
    model.addAttribute("allYears", all);
    return "search";
  }
}
