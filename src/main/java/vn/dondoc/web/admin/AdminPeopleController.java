package vn.dondoc.web.admin;

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
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.EditingPeople;
import vn.dondoc.progress.AdminPeople;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Fingerprint;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** The people in an administrator's units: names, addresses, roles. */
@Controller
@RequestMapping("/admin/people")
class AdminPeopleController {
  private final AdminPeople people;
  private final EditingPeople editing;

  AdminPeopleController(AdminPeople people, EditingPeople editing) {
    this.people = people;
    this.editing = editing;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "page", defaultValue = "1") int number,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("q", q);
    model.addAttribute("listed", Listed.at("/admin/people", "q", q));
    model.addAttribute("people", people.found(q, user.person(), number));
    return "admin/people";
  }

  @GetMapping("/{id}")
  String person(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    return page(id, user.person(), model);
  }

  @PostMapping("/{id}")
  String edit(
      @PathVariable String id,
      @ModelAttribute("form") PersonForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    try {
      editing.edit(Ids.person(id), form.name(), form.email(), form.seen(), user.person());
      next.addFlashAttribute("done", "org.person.changed");
      return "redirect:/admin/people/" + id;
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    return page(id, user.person(), model);
  }

  @PostMapping("/{id}/dismiss")
  String dismiss(
      @PathVariable String id,
      @ModelAttribute("dismissal") DismissForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    var role =
        new Assignment(Ids.unit(form.unit()), Coded.of(Role.values(), Role::code, form.role()));
    try {
      editing.dismiss(Ids.person(id), role, form.isAnswered(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return page(id, user.person(), model);
    }
    next.addFlashAttribute("done", "org.person.dismissed");
    return "redirect:/admin/units/" + form.unit() + "#people";
  }

  private String page(String id, Person who, Model model) {
    var found = people.of(id, who).orElseThrow(() -> new NotFound(id));
    var person = found.person();
    if (!model.containsAttribute("form")) {
      model.addAttribute(
          "form", new PersonForm(person.name(), person.email(), Fingerprint.of(person)));
    }
    if (!model.containsAttribute("dismissal")) {
      model.addAttribute("dismissal", DismissForm.BLANK);
    }
    model.addAttribute("found", found);
    model.addAttribute("self", who.id().equals(person.id()));
    return "admin/person";
  }
}
