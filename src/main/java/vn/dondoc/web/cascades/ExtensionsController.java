package vn.dondoc.web.cascades;

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
import vn.dondoc.obligations.ExtendingTogether;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.TimePreview;
import vn.dondoc.progress.TimePreviews;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** More time for a whole round: first what would follow, then doing it. */
@Controller
@RequestMapping("/cascades/{id}/extensions")
class ExtensionsController {
  private static final String PAGE = "cascades/extend-together";

  private final Cascades cascades;
  private final TimePreviews previews;
  private final ExtendingTogether extending;

  ExtensionsController(Cascades cascades, TimePreviews previews, ExtendingTogether extending) {
    this.cascades = cascades;
    this.previews = previews;
    this.extending = extending;
  }

  @GetMapping
  String preview(
      @PathVariable String id,
      @ModelAttribute("form") TogetherForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    show(id, form, errors, user, model);
    return PAGE;
  }

  @PostMapping
  String extend(
      @PathVariable String id,
      @ModelAttribute("form") TogetherForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    var preview = show(id, form, errors, user, model);
    if (preview.isEmpty()) {
      return PAGE;
    }
    var chosen =
        preview.get().moves().stream()
            .map(TimePreview.Move::obligation)
            .filter(form::takes)
            .map(ObligationId::new)
            .toList();
    try {
      var moved = extending.grantAll(chosen, preview.get().newDay(), form.reason(), user.person());
      next.addFlashAttribute("done", "extension.together.done");
      next.addFlashAttribute("doneArguments", List.of(moved));
      return "redirect:/cascades/{id}?tab=extensions";
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return PAGE;
    }
  }

  /** Empty when there is no day to show it for, which the errors then say. */
  private Optional<TimePreview> show(
      String id, TogetherForm form, BindingResult errors, CurrentUser user, Model model) {
    var head = cascades.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
    model.addAttribute("head", head);
    var day = TypedDay.read("newDay", form.newDay(), errors);
    if (day.isEmpty()) {
      if (!errors.hasErrors()) {
        Refusals.tell(Refusal.ofField("newDay", "extension-day-missing"), errors);
      }
      model.addAttribute("preview", null);
      return Optional.empty();
    }
    var preview =
        previews
            .of(id, form.round(), day.get(), user.person())
            .orElseThrow(() -> new NotFound(form.round()));
    model.addAttribute("preview", preview);
    return Optional.of(preview);
  }
}
