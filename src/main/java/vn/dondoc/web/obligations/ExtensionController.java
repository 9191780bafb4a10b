package vn.dondoc.web.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.DecidingExtensions;
import vn.dondoc.obligations.Extending;
import vn.dondoc.obligations.ExtensionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** More time for one report: asked by the unit, decided by the receiver. */
@Controller
@RequestMapping("/obligations/{id}/extension")
class ExtensionController {
  private final ObligationPage page;
  private final Extending extending;
  private final DecidingExtensions deciding;

  ExtensionController(ObligationPage page, Extending extending, DecidingExtensions deciding) {
    this.page = page;
    this.extending = extending;
    this.deciding = deciding;
  }

  @PostMapping
  String ask(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("timeForm") TimeForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    var day = TypedDay.read("newDay", form.newDay(), errors);
    if (!errors.hasErrors()) {
      try {
        extending.ask(new ObligationId(id), day.orElse(null), form.reason(), user.person());
      } catch (Refusal refusal) {
        Refusals.tell(refusal, errors);
      }
    }
    if (errors.hasErrors()) {
      return page.show(id, user, model);
    }
    next.addFlashAttribute("done", "extension.asked.done");
    next.addFlashAttribute("doneArguments", List.of(page.report(id, user).to()));
    return "redirect:/obligations/{id}";
  }

  @PostMapping("/decision")
  String decide(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("decisionForm") DecisionForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    var day = TypedDay.read("newDay", form.newDay(), errors);
    if (!errors.hasErrors()) {
      decide(form, day, user, errors);
    }
    if (errors.hasErrors()) {
      return page.show(id, user, model);
    }
    next.addFlashAttribute(
        "done", form.grants() ? "extension.granted.done" : "extension.refused.done");
    next.addFlashAttribute("doneArguments", List.of(page.report(id, user).unit()));
    return "redirect:/obligations/{id}";
  }

  private void decide(
      DecisionForm form, Optional<LocalDate> day, CurrentUser user, BindingResult errors) {
    var extension = new ExtensionId(form.extension());
    try {
      if (form.grants()) {
        deciding.grant(extension, user.person(), day, form.reason());
      } else {
        deciding.refuse(extension, user.person(), form.reason());
      }
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }
}
