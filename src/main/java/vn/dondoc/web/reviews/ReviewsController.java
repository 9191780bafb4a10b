package vn.dondoc.web.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Reviewing;
import vn.dondoc.progress.Receipt;
import vn.dondoc.progress.Receipts;
import vn.dondoc.progress.ReportDetails;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.ReviewQueue;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** What came in and waits for a word, one after the other. */
@Controller
@RequestMapping("/reviews")
class ReviewsController {
  private static final String PAGE = "reviews";

  private final ReviewQueue queue;
  private final Receipts receipts;
  private final Reports reports;
  private final Reviewing reviewing;

  ReviewsController(ReviewQueue queue, Receipts receipts, Reports reports, Reviewing reviewing) {
    this.queue = queue;
    this.receipts = receipts;
    this.reports = reports;
    this.reviewing = reviewing;
  }

  @ModelAttribute("receipts")
  List<Receipt> receipts(@AuthenticationPrincipal CurrentUser user) {
    return receipts.of(user.person());
  }

  @GetMapping
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("form", ReviewForm.BLANK);
    model.addAttribute("queue", queue.of(user.person()));
    return PAGE;
  }

  @PostMapping
  String decide(
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") ReviewForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    var report =
        reports
            .byId(form.obligation(), user.person())
            .filter(ReportDetails::mayReview)
            .orElseThrow(() -> new NotFound(form.obligation()));
    var newDay = TypedDay.read("newDay", form.newDay(), errors);
    if (!errors.hasErrors()) {
      decide(form, newDay, user, errors);
    }
    if (errors.hasErrors()) {
      model.addAttribute("queue", queue.of(user.person()));
      return PAGE;
    }
    next.addFlashAttribute("done", form.accepts() ? "reviews.accepted" : "reviews.returned");
    next.addFlashAttribute("doneArguments", List.of(report.unit()));
    return "redirect:/reviews";
  }

  private void decide(
      ReviewForm form, Optional<LocalDate> newDay, CurrentUser user, BindingResult errors) {
    var id = new ObligationId(form.obligation());
    try {
      if (form.accepts()) {
        reviewing.accept(id, user.person());
      } else {
        reviewing.giveBack(id, user.person(), form.reason(), newDay);
      }
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }
}
