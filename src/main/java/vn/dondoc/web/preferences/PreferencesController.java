package vn.dondoc.web.preferences;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.notifications.ChoosingPreferences;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.security.CurrentUser;

/** How a person's own mail comes. */
@Controller
@RequestMapping("/preferences")
class PreferencesController {
  private static final String BACK = "redirect:/preferences";

  private final PreferencePage page;
  private final ChoosingPreferences choosing;

  PreferencesController(PreferencePage page, ChoosingPreferences choosing) {
    this.page = page;
    this.choosing = choosing;
  }

  @GetMapping
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    return page.fill(model, user.person());
  }

  @PostMapping
  String choose(
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("preferenceForm") PreferenceForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    try {
      choosing.choose(user.person(), time(form), language(form));
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    } catch (DateTimeException e) {
      errors.rejectValue("digestAt", "preferences.bad-hour");
    }
    return errors.hasErrors() ? page.fill(model, user.person()) : done(next, "preferences.chosen");
  }

  private static Optional<LocalTime> time(PreferenceForm form) {
    return Optional.ofNullable(form.digestAt()).filter(at -> !at.isBlank()).map(LocalTime::parse);
  }

  private static Locale language(PreferenceForm form) {
    return Locale.forLanguageTag("en".equals(form.language()) ? "en" : "vi");
  }

  @PostMapping("/pause")
  String pause(
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("pauseForm") PauseForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    var until = TypedDay.read("until", form.until(), errors);
    if (!errors.hasErrors() && until.isEmpty()) {
      errors.rejectValue("until", "refusal.pause-day-missing");
    }
    if (!errors.hasErrors()) {
      try {
        choosing.pause(user.person(), until.get());
      } catch (Refusal refusal) {
        Refusals.tell(refusal, errors);
      }
    }
    return errors.hasErrors()
        ? page.fill(model, user.person())
        : done(next, "preferences.paused.done");
  }

  @PostMapping("/resume")
  String resume(@AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    choosing.resume(user.person());
    return done(next, "preferences.resumed");
  }

  private static String done(RedirectAttributes next, String key) {
    next.addFlashAttribute("done", key);
    return BACK;
  }
}
