package vn.dondoc.web.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.progress.DueDate;
import vn.dondoc.progress.DueDates;
import vn.dondoc.progress.Standing;

/** All components of the pages beside each other, so that one change is seen everywhere. */
@Controller
@Profile("demo")
class StyleguideController {
  private final DueDates dates;
  private final ZoneId zone;

  StyleguideController(DueDates dates, ZoneId zone) {
    this.dates = dates;
    this.zone = zone;
  }

  @GetMapping("/styleguide")
  String show(Model model) {
    var today = dates.today();
    model.addAttribute("standings", Standing.values());
    model.addAttribute(
        "dues",
        List.of(
            due(today.plusDays(30), Bound.BEFORE),
            due(today.plusDays(5), Bound.BY),
            due(today.minusDays(6), Bound.BEFORE)));
    return "demo/styleguide";
  }

  private DueDate due(LocalDate day, Bound bound) {
    return dates.of(Optional.empty(), new Deadline(day, bound, zone));
  }
}
