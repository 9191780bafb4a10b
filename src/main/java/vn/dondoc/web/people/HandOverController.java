package vn.dondoc.web.people;

import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.HandingOver;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Another person takes over a role for good. */
@Controller
class HandOverController {
  private final PeoplePage page;
  private final PersonTyped persons;
  private final HandingOver handingOver;

  HandOverController(PeoplePage page, PersonTyped persons, HandingOver handingOver) {
    this.page = page;
    this.persons = persons;
    this.handingOver = handingOver;
  }

  @PostMapping("/people/hand-over")
  String handOver(
      @RequestParam(defaultValue = "") String q,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("handOver") HandOverForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    handOver(form, user, errors);
    if (errors.hasErrors()) {
      return page.fill(model, q, user);
    }
    next.addFlashAttribute("done", "people.handed-over");
    return PeoplePage.BACK;
  }

  private void handOver(HandOverForm form, CurrentUser user, BindingResult errors) {
    var successor = persons.byAddress("successor", form.successor(), errors);
    if (successor.isEmpty()) {
      if (!errors.hasErrors()) {
        errors.rejectValue("successor", "people.successor-missing");
      }
      return;
    }
    var from = PersonTyped.id(form.person());
    try {
      handingOver.handOver(from, unit(form), role(form), successor.get(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }

  private static UnitId unit(HandOverForm form) {
    try {
      return new UnitId(form.unit());
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new NotFound(form.unit());
    }
  }

  private static Role role(HandOverForm form) {
    return Stream.of(Role.values())
        .filter(role -> role.code().equals(form.role()))
        .findFirst()
        .orElseThrow(() -> new NotFound(form.role()));
  }
}
