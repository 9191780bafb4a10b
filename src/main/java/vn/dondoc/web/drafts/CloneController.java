package vn.dondoc.web.drafts;

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
import vn.dondoc.documents.KeepingDrafts;
import vn.dondoc.instructions.ClonedDraft;
import vn.dondoc.instructions.Cloning;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.CascadeHead;
import vn.dondoc.progress.Cascades;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Last year's cascade as this year's draft, with all that differs. */
@Controller
@RequestMapping("/cascades/{id}/clone")
class CloneController {
  private final Cascades cascades;
  private final Cloning cloning;
  private final KeepingDrafts keeping;

  CloneController(Cascades cascades, Cloning cloning, KeepingDrafts keeping) {
    this.cascades = cascades;
    this.cloning = cloning;
    this.keeping = keeping;
  }

  /** As typed. */
  record CloneForm(String year) {}

  @GetMapping
  String show(
      @PathVariable String id,
      @ModelAttribute("form") CloneForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("head", head(id, user));
    if (form.year() != null) {
      try {
        model.addAttribute("cloned", cloned(id, form, user));
      } catch (Refusal refusal) {
        Refusals.tell(refusal, errors);
      }
    }
    return "cascades/clone";
  }

  @PostMapping
  String keep(
      @PathVariable String id,
      @ModelAttribute("form") CloneForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    try {
      var cloned = cloned(id, form, user);
      keeping.keep(cloned.draft(), new InstructionId(id), user.person());
      redirect.addAttribute("next", cloned.draft().id().value());
      return "redirect:/cascades/drafts/{next}";
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      model.addAttribute("head", head(id, user));
      return "cascades/clone";
    }
  }

  private ClonedDraft cloned(String id, CloneForm form, CurrentUser user) {
    var year = form.year() == null ? "" : form.year().strip();
    if (!year.matches("\\d{4}")) {
      throw Refusal.ofField("year", "clone-year-shape");
    }
    return cloning.clone(new InstructionId(id), Integer.parseInt(year), user.person());
  }

  private CascadeHead head(String id, CurrentUser user) {
    return cascades
        .byId(id, user.person())
        .filter(CascadeHead::coordinated)
        .orElseThrow(() -> new NotFound(id));
  }
}
