package vn.dondoc.web.obligations;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.RecordingPaper;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** What takes no report to hand in: nothing happened, or it went in on paper. */
@Controller
@RequestMapping("/obligations/{id}")
class ShortHandoverController {
  private final ObligationPage page;
  private final Submitting submitting;
  private final RecordingPaper recording;

  ShortHandoverController(ObligationPage page, Submitting submitting, RecordingPaper recording) {
    this.page = page;
    this.submitting = submitting;
    this.recording = recording;
  }

  /** One click beside the words that say what it does. */
  @PostMapping("/nil")
  String nothingToReport(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") SubmissionForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    try {
      submitting.submit(new ObligationId(id), Handover.nil(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return page.show(id, user, model);
    }
    var report = page.report(id, user);
    next.addFlashAttribute("done", "obligation.nil.done");
    next.addFlashAttribute("doneArguments", List.of(report.title(), report.reviewer()));
    return "redirect:/tasks";
  }

  @PostMapping("/paper")
  String onPaper(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("paperForm") PaperForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    var receives = page.report(id, user).mayReview();
    var date = TypedDay.read("documentDate", form.documentDate(), errors);
    if (!errors.hasErrors()) {
      var handover = Handover.onPaper(form.documentNumber(), date.orElse(null));
      record(new ObligationId(id), handover, receives, user, errors);
    }
    if (errors.hasErrors()) {
      return page.show(id, user, model);
    }
    next.addFlashAttribute("done", receives ? "obligation.paper.taken" : "obligation.paper.done");
    next.addFlashAttribute("doneArguments", List.of(page.report(id, user).reviewer()));
    return "redirect:/obligations/{id}";
  }

  private void record(
      ObligationId id,
      Handover handover,
      boolean receives,
      CurrentUser user,
      BindingResult errors) {
    try {
      if (receives) {
        recording.record(id, handover, user.person());
      } else {
        submitting.submit(id, handover, user.person());
      }
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }
}
