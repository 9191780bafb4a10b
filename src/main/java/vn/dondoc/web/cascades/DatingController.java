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
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Gives what was asked for without a day its day: form, preview, confirmation. */
@Controller
@RequestMapping("/cascades/{id}/undated/{code}")
class DatingController {
  private final DatingRegimes dating;
  private final DatingPage page;

  DatingController(DatingRegimes dating, DatingPage page) {
    this.dating = dating;
    this.page = page;
  }

  /** With something chosen in the address, the preview stands below the form. */
  @GetMapping
  String show(
      @PathVariable String id,
      @PathVariable String code,
      @ModelAttribute("form") RuleForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page.show(id, code, form, errors, user.person(), model);
  }

  @PostMapping
  String decide(
      @PathVariable String id,
      @PathVariable String code,
      @ModelAttribute("form") RuleForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    try {
      decide(new InstructionId(id), DatingPage.code(code), form, user);
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return page.show(id, code, form, errors, user.person(), model);
    }
    redirect.addFlashAttribute("done", form.drops() ? "undated.dropped" : "undated.dated");
    return "redirect:/cascades/{id}?tab=undated";
  }

  private void decide(InstructionId id, RegimeCode code, RuleForm form, CurrentUser user) {
    var who = user.person();
    if (form.drops()) {
      dating.drop(id, code, form.reason(), who);
    } else if (form.inherits()) {
      dating.inherit(id, code, form.reason(), who);
    } else {
      var year = page.head(id.value(), who).year();
      dating.setRule(id, code, TypedTiming.of(form, year), form.reason(), who);
    }
  }
}
