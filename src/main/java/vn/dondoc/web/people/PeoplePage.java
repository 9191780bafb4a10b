package vn.dondoc.web.people;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.progress.BouncedAddresses;
import vn.dondoc.progress.Colleagues;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** Fills the page on which people, absences and addresses stand together. */
@Component
class PeoplePage {
  static final String VIEW = "people";
  static final String BACK = "redirect:/people";

  private final Colleagues colleagues;
  private final BouncedAddresses bounced;

  PeoplePage(Colleagues colleagues, BouncedAddresses bounced) {
    this.colleagues = colleagues;
    this.bounced = bounced;
  }

  /** Leaves a form that is in the model already as it was typed. */
  String fill(Model model, String text, CurrentUser user) {
    var who = user.person();
    blank(model, "absence", AbsenceForm.BLANK);
    blank(model, "handOver", HandOverForm.BLANK);
    blank(model, "address", AddressForm.BLANK);
    model.addAttribute("q", text);
    model.addAttribute("self", who.id().value());
    model.addAttribute("standsInFor", who.standsInFor());
    model.addAttribute("away", colleagues.away(who));
    model.addAttribute("near", colleagues.near(who));
    model.addAttribute("bounced", bounced.of(who));
    model.addAttribute("looksAfter", looksAfterOthers(user));
    model.addAttribute("administers", user.holds(Role.ADMINISTRATOR));
    model.addAttribute("colleagues", colleagues.of(who, text));
    return VIEW;
  }

  private static void blank(Model model, String name, Object form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form);
    }
  }

  private static boolean looksAfterOthers(CurrentUser user) {
    return user.holds(Role.LEADER)
        || user.holds(Role.COORDINATOR)
        || user.holds(Role.ADMINISTRATOR);
  }
}
