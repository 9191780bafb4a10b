package vn.dondoc.web.reviews;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.Receipts;
import vn.dondoc.progress.ReviewQuery;
import vn.dondoc.progress.WaitingReport;
import vn.dondoc.progress.WaitingReports;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;
import vn.dondoc.web.security.CurrentUser;

/** What came in and waits for a word: the list, and accepting several together. */
@Controller
@RequestMapping("/reviews")
class ReviewsController {
  private static final int PAGE = 50;

  private final WaitingReports waiting;
  private final Receipts receipts;
  private final Accepting accepting;

  ReviewsController(WaitingReports waiting, Receipts receipts, Accepting accepting) {
    this.waiting = waiting;
    this.receipts = receipts;
    this.accepting = accepting;
  }

  @GetMapping
  String show(
      @AuthenticationPrincipal CurrentUser user,
      ReviewQuery query,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var all = waiting.of(user.person(), ReviewQuery.ALL);
    var found = waiting.of(user.person(), query);
    var pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    var at = Math.min(Math.max(1, page), pages);
    model.addAttribute("all", all.size());
    model.addAttribute("total", found.size());
    model.addAttribute("lines", found.stream().skip((at - 1L) * PAGE).limit(PAGE).toList());
    model.addAttribute("cascades", choices(all, WaitingReport::cascade));
    model.addAttribute("rounds", choices(all, WaitingReport::round));
    model.addAttribute("query", query);
    model.addAttribute("page", at);
    model.addAttribute("pages", pages);
    model.addAttribute("receipts", receipts.of(user.person()));
    return "reviews/list";
  }

  private static List<WaitingReport.Choice> choices(
      List<WaitingReport> all, Function<WaitingReport, WaitingReport.Choice> of) {
    return all.stream()
        .map(of)
        .distinct()
        .sorted(VietnameseOrder.by(WaitingReport.Choice::title))
        .toList();
  }

  /** First what would be accepted, then, confirmed, the deed. */
  @PostMapping("/accept")
  String accept(
      @AuthenticationPrincipal CurrentUser user,
      @RequestParam(defaultValue = "") Set<String> chosen,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Model model,
      RedirectAttributes next) {
    var lines =
        waiting.of(user.person(), ReviewQuery.ALL).stream()
            .filter(line -> chosen.contains(line.id()))
            .toList();
    if (!confirmed && !lines.isEmpty()) {
      model.addAttribute("lines", lines);
      return "reviews/accept";
    }
    var accepted = lines.stream().filter(line -> accept(line.id(), user.person())).count();
    next.addFlashAttribute("done", chosen.isEmpty() ? "reviews.none-chosen" : "reviews.bulk.done");
    next.addFlashAttribute("doneArguments", List.of(accepted, chosen.size() - accepted));
    return "redirect:/reviews";
  }

  /** One that cannot be accepted any more does not stop the rest. */
  private boolean accept(String id, Person who) {
    try {
      accepting.accept(new ObligationId(id), who);
      return true;
    } catch (Refusal | NotFound decidedMeanwhile) {
      return false;
    }
  }
}
