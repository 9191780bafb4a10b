package vn.dondoc.web.cascades;

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
import vn.dondoc.calendar.Bound;
import vn.dondoc.instructions.Amending;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.CascadeHead;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.ChangeChoices;
import vn.dondoc.web.drafts.Drafts;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/**
 * Changes a running cascade: first what it would move, in numbers; then, if confirmed, the deed.
 */
@Controller
@RequestMapping("/cascades/{id}/changes/{act}")
class ChangesController {
  private final Cascades cascades;
  private final ChangeChoices choices;
  private final ChangeTyped typed;
  private final Amending amending;
  private final Drafts drafts;

  ChangesController(
      Cascades cascades,
      ChangeChoices choices,
      ChangeTyped typed,
      Amending amending,
      Drafts drafts) {
    this.cascades = cascades;
    this.choices = choices;
    this.typed = typed;
    this.amending = amending;
    this.drafts = drafts;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @PathVariable String act,
      @ModelAttribute("form") ChangeForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page(head(id, user), ChangeAct.ofCode(act), user, model);
  }

  @PostMapping
  String change(
      @PathVariable String id,
      @PathVariable String act,
      @ModelAttribute("form") ChangeForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var head = head(id, user);
    var wanted = ChangeAct.ofCode(act);
    try {
      if (form.isConfirmed()) {
        apply(head, wanted, form, user);
        redirect.addFlashAttribute("done", "change.done." + wanted.code());
        return "redirect:/cascades/{id}";
      }
      var amendment = typed.amendment(wanted, form, choices.regimes(id, user.person()));
      model.addAttribute(
          "effect", amending.preview(new InstructionId(id), amendment, user.person()));
    } catch (InstructionInvalid invalid) {
      model.addAttribute("findings", invalid.findings());
      Refusals.tell(invalid, errors);
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    return page(head, wanted, user, model);
  }

  private void apply(CascadeHead head, ChangeAct act, ChangeForm form, CurrentUser user) {
    var id = new InstructionId(head.id());
    var grounds = form.grounds(head.symbol());
    if (act == ChangeAct.REPLACE) {
      if (form.by() == null || form.by().isBlank()) {
        throw Refusal.ofField("by", "replacement-missing");
      }
      var draft = drafts.byId(form.by(), user);
      var consent = new StartAnswers(draft.document().number(), draft.document().issuedOn(), true);
      amending.replace(id, draft, consent, grounds, user.person());
      return;
    }
    var amendment = typed.amendment(act, form, choices.regimes(head.id(), user.person()));
    amending.amend(id, amendment, grounds, user.person());
  }

  private CascadeHead head(String id, CurrentUser user) {
    return cascades
        .byId(id, user.person())
        .filter(CascadeHead::coordinated)
        .orElseThrow(() -> new NotFound(id));
  }

  private String page(CascadeHead head, ChangeAct act, CurrentUser user, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("act", act.code());
    model.addAttribute("regimes", choices.regimes(head.id(), user.person()));
    switch (act) {
      case WITHDRAW -> model.addAttribute("units", choices.addressed(head.id(), user.person()));
      case ADD_UNIT -> model.addAttribute("units", choices.addable(head.id(), user.person()));
      case REPLACE ->
          model.addAttribute("drafts", drafts.startableBy(user, cascades.visibleTo(user.person())));
      case RETIME -> model.addAttribute("bounds", Bound.values());
    }
    return "cascades/change";
  }
}
