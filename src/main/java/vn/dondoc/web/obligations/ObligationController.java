package vn.dondoc.web.obligations;

import java.io.IOException;
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
import vn.dondoc.documents.UploadReading;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.progress.ReportDetails;
import vn.dondoc.progress.ReportNature;
import vn.dondoc.progress.ReportNatures;
import vn.dondoc.progress.Reports;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** One report of one unit: what is asked, handing it in, what was said of it. */
@Controller
@RequestMapping("/obligations/{id}")
class ObligationController {
  private static final String PAGE = "obligation";

  private final Reports reports;
  private final ReportNatures natures;
  private final Submitting submitting;
  private final UploadReading uploads;

  ObligationController(
      Reports reports, ReportNatures natures, Submitting submitting, UploadReading uploads) {
    this.reports = reports;
    this.natures = natures;
    this.submitting = submitting;
    this.uploads = uploads;
  }

  @ModelAttribute("nature")
  ReportNature nature(@PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    return natures.of(id, user.person()).orElseThrow(() -> new NotFound(id));
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("form", SubmissionForm.BLANK);
    model.addAttribute("report", report(id, user));
    return PAGE;
  }

  @PostMapping
  String submit(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") SubmissionForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next)
      throws IOException {
    var date = TypedDay.read("documentDate", form.documentDate(), errors);
    if (!errors.hasErrors()) {
      handIn(id, user, form, date, errors);
    }
    var report = report(id, user);
    if (errors.hasErrors()) {
      model.addAttribute("report", report);
      return PAGE;
    }
    next.addFlashAttribute("done", "obligation.submitted");
    next.addFlashAttribute("doneArguments", List.of(report.reviewer()));
    return "redirect:/obligations/{id}";
  }

  private void handIn(
      String id,
      CurrentUser user,
      SubmissionForm form,
      Optional<LocalDate> date,
      BindingResult errors)
      throws IOException {
    var handover =
        new Handover(form.documentNumber(), date.orElse(null), form.summary(), file(form));
    try {
      submitting.submit(new ObligationId(id), handover, user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }

  private Optional<Attachment> file(SubmissionForm form) throws IOException {
    return form.hasFile()
        ? Optional.of(uploads.read(form.file().getOriginalFilename(), form.file().getBytes()))
        : Optional.empty();
  }

  private ReportDetails report(String id, CurrentUser user) {
    return reports.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
  }
}
