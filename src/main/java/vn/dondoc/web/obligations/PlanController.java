package vn.dondoc.web.obligations;

import java.io.IOException;
import java.time.LocalDate;
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
import vn.dondoc.instructions.Issued;
import vn.dondoc.instructions.IssuingPlans;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.ReportDetails;
import vn.dondoc.progress.ReportNature;
import vn.dondoc.progress.ReportNatures;
import vn.dondoc.progress.Reports;
import vn.dondoc.web.frame.ChosenFiles;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** A unit tells of the plan it has issued. */
@Controller
@RequestMapping("/obligations/{id}/plan")
class PlanController {
  private static final String PAGE = "obligations/plan";

  private final Reports reports;
  private final ReportNatures natures;
  private final IssuingPlans issuing;
  private final ChosenFiles files;

  PlanController(Reports reports, ReportNatures natures, IssuingPlans issuing, ChosenFiles files) {
    this.reports = reports;
    this.natures = natures;
    this.issuing = issuing;
    this.files = files;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("form", PlanForm.BLANK);
    model.addAttribute("report", report(id, user));
    return PAGE;
  }

  @PostMapping
  String issue(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") PlanForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next)
      throws IOException {
    var report = report(id, user);
    var issuedOn = TypedDay.read("issuedOn", form.issuedOn(), errors);
    if (!errors.hasErrors()) {
      issue(id, user, form, issuedOn, errors);
    }
    if (errors.hasErrors()) {
      model.addAttribute("report", report);
      return PAGE;
    }
    next.addFlashAttribute("done", "plan.issued");
    return "redirect:/obligations/{id}";
  }

  private void issue(
      String id,
      CurrentUser user,
      PlanForm form,
      Optional<LocalDate> issuedOn,
      BindingResult errors)
      throws IOException {
    var number = form.number() == null ? "" : form.number().strip();
    var day = issuedOn.orElse(null);
    var issued = new Issued(number, day, form.title(), form.symbol(), files.read(form.file()));
    try {
      issuing.issue(new ObligationId(id), issued, user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }

  private ReportDetails report(String id, CurrentUser user) {
    natures.of(id, user.person()).filter(ReportNature::isPlan).orElseThrow(() -> new NotFound(id));
    return reports
        .byId(id, user.person())
        .filter(ReportDetails::mayHandIn)
        .orElseThrow(() -> new NotFound(id));
  }
}
