package vn.dondoc.web.demo;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.web.demo.DemoClock.Turned;
import vn.dondoc.web.frame.DayWords;
import vn.dondoc.web.frame.Refusals;

/** The buttons of the demo's band. */
@Controller
@Profile("demo")
@RequestMapping("/demo")
class DemoController {
  private final DemoClock clock;
  private final VirtualTime time;

  DemoController(DemoClock clock, VirtualTime time) {
    this.clock = clock;
    this.time = time;
  }

  @PostMapping("/next")
  String next(@RequestParam String from, Locale locale, RedirectAttributes redirect) {
    return turn(clock::toNextEvent, from, locale, redirect);
  }

  @PostMapping("/day")
  String day(@RequestParam String from, Locale locale, RedirectAttributes redirect) {
    return turn(clock::byOneDay, from, locale, redirect);
  }

  @PostMapping("/to")
  String to(
      @RequestParam String from,
      @RequestParam(defaultValue = "") String day,
      Locale locale,
      RedirectAttributes redirect) {
    return turn(() -> clock.to(day), from, locale, redirect);
  }

  private String turn(
      Supplier<Turned> move, String from, Locale locale, RedirectAttributes redirect) {
    try {
      var turned = move.get();
      redirect.addFlashAttribute(
          "demoDone", turned.moved() ? "demo.moved" : "demo.nothing-to-come");
      redirect.addFlashAttribute(
          "demoArguments",
          new Object[] {new DayWords(locale, time.zone()).full(turned.to()), turned.mails()});
    } catch (Refusal refusal) {
      redirect.addFlashAttribute("demoRefused", refusal.messageKey());
      redirect.addFlashAttribute("demoArguments", Refusals.inWords(refusal.details()));
    }
    return "redirect:" + LocalPath.of(from);
  }
}
