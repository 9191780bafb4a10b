package vn.dondoc.web.people;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.CorrectingAddresses;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Addresses that take no mail, and what becomes of them. */
@Controller
class AddressController {
  private final PeoplePage page;
  private final CorrectingAddresses correcting;

  AddressController(PeoplePage page, CorrectingAddresses correcting) {
    this.page = page;
    this.correcting = correcting;
  }

  @PostMapping("/people/addresses")
  String correct(
      @RequestParam(defaultValue = "") String q,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("address") AddressForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    try {
      correcting.correct(PersonTyped.id(form.person()), form.address(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return page.fill(model, q, user);
    }
    next.addFlashAttribute("done", "people.address.corrected");
    return PeoplePage.BACK;
  }

  @PostMapping("/people/addresses/{person}/confirm")
  String confirm(
      @PathVariable String person,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    correcting.confirm(PersonTyped.id(person), user.person());
    next.addFlashAttribute("done", "people.address.confirmed");
    return PeoplePage.BACK;
  }
}
