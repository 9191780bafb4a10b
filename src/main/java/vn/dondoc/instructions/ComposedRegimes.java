package vn.dondoc.instructions;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Composing.Desk;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;

/** Turns what a unit asks into regimes, each in time for the unit's own report. */
@Component
class ComposedRegimes {
  private static final int MAX_TITLE = 500;

  private final WorkingCalendar calendar;
  private final ZoneId zone;

  ComposedRegimes(WorkingCalendar calendar, ZoneId zone) {
    this.calendar = calendar;
    this.zone = zone;
  }

  List<ReportRegime> of(List<Asked> asked, Desk desk) {
    var codes = new HashSet<String>();
    var regimes = new ArrayList<ReportRegime>();
    for (int i = 0; i < asked.size(); i++) {
      var one = asked.get(i);
      var field = "asked[" + i + "].";
      check(one, field);
      var above = ReportsAbove.fedBy(one, desk.reportsAbove());
      above.ifPresent(report -> requireInTime(one, report, field));
      var feeds = above.filter(report -> one.kind() != ObligationKind.PLAN);
      regimes.add(regime(one, code(one, codes), feeds.map(ReportAbove::regime), desk));
    }
    return regimes;
  }

  private static void check(Asked one, String field) {
    if (one.title() == null || one.title().isBlank()) {
      throw Refusal.ofField(field + "title", "composed-title-missing");
    }
    if (one.title().length() > MAX_TITLE) {
      throw Refusal.ofField(field + "title", "title-too-long", MAX_TITLE);
    }
    if (one.day() == null) {
      throw Refusal.ofField(field + "day", "composed-day-missing");
    }
  }

  private void requireInTime(Asked one, ReportAbove above, String field) {
    var last = new Deadline(one.day(), one.bound(), zone).lastDay(calendar);
    if (last.isAfter(above.neededBy())) {
      throw Refusal.ofField(
          field + "day",
          "later-than-above",
          last,
          above.round().title(),
          above.round().wording(),
          above.lastDay(),
          above.neededBy());
    }
  }

  private static RegimeCode code(Asked one, Set<String> taken) {
    var base = one.kind() == ObligationKind.PERIODIC ? one.period().code() : one.kind().code();
    var name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + "-" + n;
    }
    return new RegimeCode(name);
  }

  private static ReportRegime regime(
      Asked one, RegimeCode code, Optional<RegimeRef> feeds, Desk desk) {
    return new ReportRegime(
        code,
        one.kind(),
        new Timing.Once(one.period(), one.day(), one.bound(), Optional.empty()),
        one.title().strip(),
        one.wording(),
        Set.of(),
        desk.unit().id(),
        one.via(),
        Optional.empty(),
        Optional.empty(),
        feeds,
        Optional.empty(),
        Optional.empty());
  }
}
