package vn.dondoc.web.obligations;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Drafting;
import vn.dondoc.obligations.Figures;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.progress.ReportFigures;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** One report of one unit: what is asked, handing it in, what was said of it. */
@Controller
@RequestMapping("/obligations/{id}")
class ObligationController {
  private final ObligationPage page;
  private final Submitting submitting;
  private final Prefilling prefilling;
  private final ReportFigures figures;
  private final Drafting drafting;
  private final TypedDrafts drafts;

  ObligationController(
      ObligationPage page,
      Submitting submitting,
      Prefilling prefilling,
      ReportFigures figures,
      Drafting drafting,
      TypedDrafts drafts) {
    this.page = page;
    this.submitting = submitting;
    this.prefilling = prefilling;
    this.figures = figures;
    this.drafting = drafting;
    this.drafts = drafts;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String of,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("of", of);
    var form = prefilling.start(id, user.person());
    model.addAttribute("form", form);
    model.addAttribute("prefilled", form.summary() != null);
    return page.show(id, user, model);
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
    var counted = TypedFigures.read(form, figures.of(id, user.person()), errors);
    if (!errors.hasErrors()) {
      try {
        var handover = handover(new ObligationId(id), form, date, counted, user);
        submitting.submit(new ObligationId(id), handover, user.person());
      } catch (Refusal refusal) {
        Refusals.tell(refusal, errors);
      }
    }
    if (errors.hasErrors()) {
      model.addAttribute("filesKept", drafts.rescue(id, form, user));
      return page.show(id, user, model);
    }
    next.addFlashAttribute("done", "obligation.submitted");
    next.addFlashAttribute("doneArguments", List.of(page.report(id, user).reviewer()));
    return "redirect:/obligations/{id}";
  }

  private Handover handover(
      ObligationId id,
      SubmissionForm form,
      Optional<LocalDate> date,
      Figures counted,
      CurrentUser user)
      throws IOException {
    var all = new ArrayList<>(drafting.files(id, form.keep(), user.person()));
    all.addAll(drafts.filesOf(id, form, user));
    return Handover.inSystem(form.documentNumber(), date.orElse(null), form.summary(), all)
        .withNote(form.note())
        .with(counted);
  }
}
