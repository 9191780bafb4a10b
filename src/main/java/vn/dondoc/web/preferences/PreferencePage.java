package vn.dondoc.web.preferences;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.notifications.ChoosingPreferences;
import vn.dondoc.notifications.MailPreference;
import vn.dondoc.notifications.MailProperties;
import vn.dondoc.notifications.PreferencePolicy;
import vn.dondoc.units.Person;

/** Fills the page on which a person chooses how her mail comes. */
@Component
class PreferencePage {
  private final ChoosingPreferences choosing;
  private final PreferencePolicy policy;
  private final MailProperties properties;
  private final Clock clock;

  PreferencePage(
      ChoosingPreferences choosing,
      PreferencePolicy policy,
      MailProperties properties,
      Clock clock) {
    this.choosing = choosing;
    this.policy = policy;
    this.properties = properties;
    this.clock = clock;
  }

  /** Leaves a form that is in the model already as it was typed. */
  String fill(Model model, Person who) {
    var preference = choosing.of(who);
    var pause = preference.pauseAt(clock.instant());
    blank(model, "preferenceForm", form(preference));
    blank(model, "pauseForm", PauseForm.BLANK);
    model.addAttribute("policy", policy);
    model.addAttribute("usual", properties.digestFrom());
    model.addAttribute("hours", hours());
    model.addAttribute("address", who.email());
    model.addAttribute("pausedThrough", pause.map(one -> day(one.to().minusSeconds(1))));
    model.addAttribute("first", day(clock.instant()));
    var from = pause.map(MailPreference.Pause::from).orElse(clock.instant());
    model.addAttribute("last", day(from).plusDays(policy.pauseAtMostDays() - 1L));
    return "preferences";
  }

  private static void blank(Model model, String name, Object form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form);
    }
  }

  private static PreferenceForm form(MailPreference preference) {
    return new PreferenceForm(
        preference.digestAt().map(LocalTime::toString).orElse(""),
        preference.language().getLanguage());
  }

  /** Each half hour that the policy allows. */
  private List<LocalTime> hours() {
    return Stream.iterate(
            policy.earliest(),
            time -> !time.isAfter(policy.latest()) && !time.isBefore(policy.earliest()),
            time -> time.plusMinutes(30))
        .toList();
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
