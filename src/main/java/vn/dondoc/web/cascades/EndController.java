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
import vn.dondoc.instructions.EndingCascades;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.CascadeHead;
import vn.dondoc.progress.Cascades;
import vn.dondoc.units.Person;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Ends a cascade of which nothing is owed any more. */
@Controller
@RequestMapping("/cascades/{id}/end")
class EndController {
  private static final String PAGE = "cascades/end";

  private final EndingCascades ending;
  private final Cascades cascades;

  EndController(EndingCascades ending, Cascades cascades) {
    this.ending = ending;
    this.cascades = cascades;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("form", new EndForm(null));
    model.addAttribute("head", head(id, user.person()));
    return PAGE;
  }

  @PostMapping
  String end(
      @PathVariable String id,
      @ModelAttribute("form") EndForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var head = head(id, user.person());
    try {
      ending.end(new InstructionId(id), form.reason(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      model.addAttribute("head", head);
      return PAGE;
    }
    redirect.addFlashAttribute("done", "cascade.ended");
    return "redirect:/cascades/{id}";
  }

  private CascadeHead head(String id, Person who) {
    return cascades
        .byId(id, who)
        .filter(CascadeHead::coordinated)
        .orElseThrow(() -> new NotFound(id));
  }
}
