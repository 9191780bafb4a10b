package vn.dondoc.web.admin;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.AdminUnitPages;
import vn.dondoc.progress.AdminUnits;
import vn.dondoc.units.Fingerprint;
import vn.dondoc.units.Level;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitKind;
import vn.dondoc.web.cascades.AuditWords;

/** Fills the page of one unit; a form that is in the model already stays as it was typed. */
@Component
class UnitPage {
  private final AdminUnitPages pages;
  private final AdminUnits units;
  private final MessageSource messages;

  UnitPage(AdminUnitPages pages, AdminUnits units, MessageSource messages) {
    this.pages = pages;
    this.units = units;
    this.messages = messages;
  }

  /**
   * @throws NotFound if the unit is not hers to administer
   */
  String fill(Model model, String id, int number, Person who) {
    var details = pages.of(id, who).orElseThrow(() -> new NotFound(id));
    var unit = details.unit();
    blank(model, "form", UnitForm.of(unit, Fingerprint.of(unit)));
    blank(model, "below", UnitForm.below(unit));
    blank(model, "appoint", AppointForm.BLANK);
    model.addAttribute("details", details);
    model.addAttribute("unit", unit);
    model.addAttribute("units", units.below(id, who, number));
    model.addAttribute("listed", Listed.at("/admin/units/" + id));
    model.addAttribute("words", new AuditWords(messages, LocaleContextHolder.getLocale()));
    model.addAttribute("parents", pages.parents(who));
    model.addAttribute("kinds", UnitKind.values());
    model.addAttribute("levels", Level.values());
    model.addAttribute("roles", Role.values());
    return "admin/unit";
  }

  private static void blank(Model model, String name, Object form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form);
    }
  }
}
