package vn.dondoc.web.calendar;

import java.time.YearMonth;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.notifications.MailProperties;
import vn.dondoc.notifications.PersonalFeeds;
import vn.dondoc.web.security.CurrentUser;

/** Deadlines and events by month, and the address of the same for a calendar of one's own. */
@Controller
@RequestMapping("/calendar")
class CalendarController {
  private static final String BACK = "redirect:/calendar#feed";

  private final CalendarMonths months;
  private final PersonalFeeds feeds;
  private final MailProperties properties;

  CalendarController(CalendarMonths months, PersonalFeeds feeds, MailProperties properties) {
    this.months = months;
    this.feeds = feeds;
    this.properties = properties;
  }

  @GetMapping
  String show(CalendarQuery query, @AuthenticationPrincipal CurrentUser user, Model model) {
    var who = user.person();
    var today = months.today();
    model.addAttribute("today", today);
    model.addAttribute("thisMonth", YearMonth.from(today));
    model.addAttribute("view", query.shownView());
    model.addAttribute("what", query.shownWhat());
    model.addAttribute("month", months.month(query.month(YearMonth.from(today)), who, query));
    model.addAttribute("agenda", months.agenda(who, query));
    model.addAttribute("feedMade", feeds.madeAt(who));
    return "calendar/calendar";
  }

  /** Makes an address, or a new one in place of the old. */
  @PostMapping("/feed")
  String renew(@AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    var token = feeds.renew(user.person());
    next.addFlashAttribute("feedUrl", properties.baseUrl() + "/calendar/feed/" + token + ".ics");
    next.addFlashAttribute("done", "calendar.feed.made");
    return BACK;
  }

  @PostMapping("/feed/revoke")
  String revoke(@AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    feeds.revoke(user.person());
    next.addFlashAttribute("done", "calendar.feed.revoked");
    return BACK;
  }
}
