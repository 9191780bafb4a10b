package vn.dondoc.web.cascades;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
import vn.dondoc.obligations.ChaseTarget;
import vn.dondoc.obligations.Chasing;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.UndoingChase;
import vn.dondoc.progress.CascadeHead;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.OwedWork;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Đôn đốc by hand: choose, see who would be told, send. */
@Controller
@RequestMapping("/cascades/{id}/chase")
class ChasingController {
  private final Cascades cascades;
  private final OwedWork owed;
  private final Chasing chasing;
  private final UndoingChase undoing;

  ChasingController(Cascades cascades, OwedWork owed, Chasing chasing, UndoingChase undoing) {
    this.undoing = undoing;
    this.cascades = cascades;
    this.owed = owed;
    this.chasing = chasing;
  }

  @GetMapping
  String choose(
      @PathVariable String id,
      @ModelAttribute("form") ChaseForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page(id, user, model);
  }

  @PostMapping("/preview")
  String preview(
      @PathVariable String id,
      @ModelAttribute("form") ChaseForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var targets = asListed(id, chasing.preview(form.ids(), user.person()), user);
    if (targets.isEmpty()) {
      Refusals.tell(new Refusal("nobody-to-chase"), errors);
      return page(id, user, model);
    }
    model.addAttribute("targets", targets);
    model.addAttribute(
        "units", targets.stream().map(t -> t.obligation().unit()).distinct().count());
    model.addAttribute(
        "people",
        targets.stream()
            .flatMap(target -> target.listeners().stream())
            .map(listener -> listener.person().id())
            .distinct()
            .count());
    model.addAttribute("soon", targets.stream().filter(ChaseTarget::tooSoon).count());
    return page(id, user, model);
  }

  @PostMapping
  String send(
      @PathVariable String id,
      @ModelAttribute("form") ChaseForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    head(id, user);
    if (!form.isPreviewed()) {
      model.addAttribute("changed", true);
      return preview(id, form, errors, user, model);
    }
    try {
      chasing.chase(form.ids(), form.chaser(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return preview(id, form, errors, user, model);
    }
    return "redirect:/cascades/{id}";
  }

  @PostMapping("/{act}/undo")
  String undo(
      @PathVariable String id,
      @PathVariable String act,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    try {
      undoing.undo(act, user.person());
      redirect.addFlashAttribute("done", "chase.undone");
    } catch (Refusal refusal) {
      redirect.addFlashAttribute("refused", refusal.messageKey());
    }
    return "redirect:/cascades/{id}";
  }

  /** In the order of the list beneath. */
  private List<ChaseTarget> asListed(String id, List<ChaseTarget> targets, CurrentUser user) {
    var listed = owed.of(id, user.person()).stream().map(OwedWork.Line::obligation).toList();
    return targets.stream()
        .sorted(Comparator.comparing(one -> listed.indexOf(one.obligation().id().value())))
        .toList();
  }

  private String page(String id, CurrentUser user, Model model) {
    model.addAttribute("head", head(id, user));
    var lines = owed.of(id, user.person());
    model.addAttribute("owed", lines);
    model.addAttribute(
        "unitNames",
        lines.stream().collect(Collectors.toMap(OwedWork.Line::obligation, OwedWork.Line::unit)));
    return "cascades/chase";
  }

  private CascadeHead head(String id, CurrentUser user) {
    return cascades.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
  }
}
