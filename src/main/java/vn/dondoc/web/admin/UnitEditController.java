package vn.dondoc.web.admin;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.EditingPeople;
import vn.dondoc.organisation.EditingUnits;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** What is done on the page of a unit: changed, one below added, somebody appointed. */
@Controller
@RequestMapping("/admin/units/{id}")
class UnitEditController {
  private final EditingUnits units;
  private final EditingPeople people;
  private final NewUnitId ids;
  private final UnitPage page;

  UnitEditController(EditingUnits units, EditingPeople people, NewUnitId ids, UnitPage page) {
    this.units = units;
    this.people = people;
    this.ids = ids;
    this.page = page;
  }

  @PostMapping
  String edit(
      @PathVariable String id,
      @ModelAttribute("form") UnitForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    try {
      var wanted = form.unit(Ids.unit(id), errors);
      if (wanted.isPresent()) {
        var changes = units.edit(wanted.get(), form.seen(), user.person());
        next.addFlashAttribute("done", changes.isEmpty() ? "org.unit.same" : "org.unit.changed");
        return "redirect:/admin/units/" + id;
      }
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    return page.fill(model, id, 1, user.person());
  }

  @PostMapping("/below")
  String add(
      @PathVariable String id,
      @ModelAttribute("below") UnitForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    try {
      var wanted = form.unit(ids.of(form.name()), errors);
      if (wanted.isPresent()) {
        units.add(wanted.get(), user.person());
        told(next, "org.unit.added", wanted.get().name());
        return "redirect:/admin/units/" + wanted.get().id();
      }
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    return page.fill(model, id, 1, user.person());
  }

  @PostMapping("/people")
  String appoint(
      @PathVariable String id,
      @ModelAttribute("appoint") AppointForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    try {
      told(next, "org.person.appointed", appointed(Ids.unit(id), form, user).name());
      return "redirect:/admin/units/" + id + "#people";
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    return page.fill(model, id, 1, user.person());
  }

  private Person appointed(UnitId unit, AppointForm form, CurrentUser user) {
    var role = new Assignment(unit, Coded.of(Role.values(), Role::code, form.role()));
    return people.appoint(form.name(), form.email(), role, user.person());
  }

  private static void told(RedirectAttributes next, String done, String name) {
    next.addFlashAttribute("done", done);
    next.addFlashAttribute("doneArguments", List.of(name));
  }
}
