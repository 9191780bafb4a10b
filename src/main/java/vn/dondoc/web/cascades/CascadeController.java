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
import vn.dondoc.instructions.Numbering;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.ChasingLetters;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** One cascade from all sides. */
@Controller
@RequestMapping("/cascades/{id}")
class CascadeController {
  private final CascadePage page;
  private final Cascades cascades;
  private final ChasingLetters letters;
  private final Numbering numbering;

  CascadeController(
      CascadePage page, Cascades cascades, ChasingLetters letters, Numbering numbering) {
    this.page = page;
    this.cascades = cascades;
    this.letters = letters;
    this.numbering = numbering;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      CascadeQuery query,
      @ModelAttribute("form") NumberForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page.show(id, user.person(), query, model);
  }

  @PostMapping("/number")
  String fillInNumber(
      @PathVariable String id,
      @ModelAttribute("form") NumberForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var head = cascades.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
    try {
      numbering.fillIn(
          new InstructionId(id),
          Typed.number(form.number(), head.symbol()),
          Typed.day("issuedOn", form.issuedOn()),
          user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return page.show(id, user.person(), CascadeQuery.none(), model);
    }
    redirect.addFlashAttribute("done", "cascade.number.done");
    return "redirect:/cascades/{id}";
  }

  @GetMapping("/rounds/{round}/chasing-letter")
  String chasingLetter(
      @PathVariable String id,
      @PathVariable String round,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute(
        "letter",
        letters.of(id, round, user.person()).orElseThrow(() -> new NotFound(id + " " + round)));
    return "cascades/chasing-letter";
  }
}
