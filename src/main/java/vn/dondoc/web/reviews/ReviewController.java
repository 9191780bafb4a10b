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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Returning;
import vn.dondoc.progress.ReportDetails;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.ReviewQuery;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** One report that waits for a word; then straight on to the next. */
@Controller
@RequestMapping("/reviews/{id}")
class ReviewController {
  private final ReviewPage page;
  private final Reports reports;
  private final Accepting accepting;
  private final Returning returning;

  ReviewController(ReviewPage page, Reports reports, Accepting accepting, Returning returning) {
    this.page = page;
    this.reports = reports;
    this.accepting = accepting;
    this.returning = returning;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      ReviewQuery query,
      String file,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    model.addAttribute("form", ReviewForm.BLANK);
    if (page.show(id, file, query, user, model)) {
      return ReviewPage.PAGE;
    }
    report(id, user);
    next.addFlashAttribute("done", "reviews.decided");
    return "redirect:/reviews";
  }

  @PostMapping
  String decide(
      @PathVariable String id,
      ReviewQuery query,
      String file,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") ReviewForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes redirect) {
    var report = report(id, user);
    var next = page.place(id, query, user).next();
    var newDay = TypedDay.read("newDay", form.newDay(), errors);
    if (!errors.hasErrors()) {
      decide(new ObligationId(id), form, newDay, user, errors);
    }
    if (errors.hasErrors() && page.show(id, file, query, user, model)) {
      return ReviewPage.PAGE;
    }
    var done = form.accepts() ? "reviews.accepted-left" : "reviews.returned-left";
    redirect.addFlashAttribute("done", errors.hasErrors() ? "reviews.decided" : done);
    redirect.addFlashAttribute(
        "doneArguments", List.of(report.unit(), page.place(id, query, user).of()));
    redirect.addAttribute("cascade", query.cascade());
    redirect.addAttribute("round", query.round());
    return next.map(other -> "redirect:/reviews/" + other).orElse("redirect:/reviews");
  }

  private void decide(
      ObligationId id,
      ReviewForm form,
      Optional<LocalDate> newDay,
      CurrentUser user,
      BindingResult errors) {
    try {
      if (form.accepts()) {
        accepting.accept(id, user.person());
      } else {
        returning.giveBack(id, user.person(), form.because(), newDay);
      }
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }

  private ReportDetails report(String id, CurrentUser user) {
    return reports
        .byId(id, user.person())
        .filter(ReportDetails::mayReview)
        .orElseThrow(() -> new NotFound(id));
  }
}
