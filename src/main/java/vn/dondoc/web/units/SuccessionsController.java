package vn.dondoc.web.units;

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
import vn.dondoc.instructions.Succeeding;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.ChangeChoices;
import vn.dondoc.progress.SuccessionLines;
import vn.dondoc.units.Succession;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** Units end and another goes on with their work: what would go over, then the record. */
@Controller
@RequestMapping("/units/successions")
class SuccessionsController {
  private final Succeeding succeeding;
  private final ChangeChoices choices;
  private final SuccessionLines lines;

  SuccessionsController(Succeeding succeeding, ChangeChoices choices, SuccessionLines lines) {
    this.lines = lines;
    this.succeeding = succeeding;
    this.choices = choices;
  }

  @GetMapping
  String show(
      @ModelAttribute("form") SuccessionForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page(user, model);
  }

  @PostMapping
  String record(
      @ModelAttribute("form") SuccessionForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    try {
      var succession = succession(form, errors);
      if (succession.isEmpty()) {
        return page(user, model);
      }
      if (form.isConfirmed()) {
        succeeding.record(succession.get(), user.person());
        redirect.addFlashAttribute("done", "succession.done");
        return "redirect:/units/successions";
      }
      model.addAttribute("effect", succeeding.preview(succession.get(), user.person()));
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    return page(user, model);
  }

  private static Optional<Succession> succession(SuccessionForm form, BindingResult errors) {
    var from = Optional.ofNullable(form.from()).orElse(List.of());
    var day = TypedDay.read("on", form.on(), errors);
    if (day.isEmpty() && !errors.hasErrors()) {
      throw Refusal.ofField("on", "succession-day-missing");
    }
    if (form.to() == null || form.to().isBlank()) {
      throw Refusal.ofField("to", "successor-missing");
    }
    try {
      var units = from.stream().map(UnitId::new).toList();
      return day.map(on -> new Succession(units, new UnitId(form.to()), on, form.basis()));
    } catch (IllegalArgumentException e) {
      throw Refusal.ofField("to", "unit-unknown");
    }
  }

  private String page(CurrentUser user, Model model) {
    var units = choices.lookedAfter(user.person());
    if (units.isEmpty()) {
      throw new NotFound("successions");
    }
    model.addAttribute("units", units);
    model.addAttribute("recorded", lines.of(user.person()));
    return "units/successions";
  }
}
