package vn.dondoc.web.engineroom;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.notifications.TestingMail;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** How mail leaves, and whether it does. */
@Controller
@RequestMapping("/admin/mail")
class MailServerController {
  private static final String BACK = "redirect:/admin/mail";

  private final TestingMail testing;

  MailServerController(TestingMail testing) {
    this.testing = testing;
  }

  /**
   * @param address where the test mail goes
   */
  record TestForm(String address) {}

  @GetMapping
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("form", new TestForm(user.person().email()));
    return page(user, model);
  }

  private String page(CurrentUser user, Model model) {
    model.addAttribute("settings", testing.settings(user.person()));
    return "admin/mail";
  }

  @PostMapping("/connection")
  String connect(@AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    try {
      next.addFlashAttribute("probe", testing.connect(user.person()));
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.messageKey());
    }
    return BACK;
  }

  @PostMapping("/test")
  String send(
      @ModelAttribute("form") TestForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes next) {
    try {
      next.addFlashAttribute("probe", testing.send(form.address(), user.person()));
      next.addFlashAttribute("sentTo", form.address());
      return BACK;
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return page(user, model);
    }
  }
}
