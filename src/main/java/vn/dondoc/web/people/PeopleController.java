package vn.dondoc.web.people;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Absenting;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** Who is away, and who takes the place. */
@Controller
@RequestMapping("/people")
class PeopleController {
  private final PeoplePage page;
  private final PersonTyped persons;
  private final Absenting absenting;

  PeopleController(PeoplePage page, PersonTyped persons, Absenting absenting) {
    this.page = page;
    this.persons = persons;
    this.absenting = absenting;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String q,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page.fill(model, q, user);
  }

  @PostMapping("/absences")
  String record(
      @RequestParam(defaultValue = "") String q,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("absence") AbsenceForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    record(form, user, errors);
    if (errors.hasErrors()) {
      return page.fill(model, q, user);
    }
    next.addFlashAttribute("done", "people.away.recorded");
    return PeoplePage.BACK;
  }

  private void record(AbsenceForm form, CurrentUser user, BindingResult errors) {
    var from = TypedDay.read("from", form.from(), errors);
    var to = TypedDay.read("to", form.to(), errors);
    var substitute = persons.byAddress("substitute", form.substitute(), errors);
    if (errors.hasErrors()) {
      return;
    }
    var person = PersonTyped.id(form.person());
    try {
      absenting.record(
          person, from.orElse(null), to.orElse(null), substitute, form.reason(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
  }

  @PostMapping("/absences/{id}/cancel")
  String cancel(
      @PathVariable String id, @AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    absenting.cancel(id, user.person());
    next.addFlashAttribute("done", "people.away.cancelled");
    return PeoplePage.BACK;
  }
}
