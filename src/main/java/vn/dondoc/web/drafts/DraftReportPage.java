package vn.dondoc.web.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.WordedDeadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.documents.ReportSheet;
import vn.dondoc.obligations.ObligationKind;

/** Step 3's pages: what is asked, and one report's form with its days in words beside it. */
@Component
class DraftReportPage {
  private final DraftDesk desk;
  private final ReceiverChoices choices;
  private final FeedChoices feeds;
  private final UnitNames names;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final ZoneId zone;

  DraftReportPage(
      DraftDesk desk,
      ReceiverChoices choices,
      FeedChoices feeds,
      UnitNames names,
      WorkingCalendar calendar,
      Clock clock,
      ZoneId zone) {
    this.desk = desk;
    this.choices = choices;
    this.feeds = feeds;
    this.names = names;
    this.calendar = calendar;
    this.clock = clock;
    this.zone = zone;
  }

  String list(KeptDraft draft, Model model) {
    var reports = draft.worksheet().reports();
    var due = new TreeMap<String, List<DueLine>>();
    reports.forEach(report -> due.put(report.code(), due(draft, report)));
    model.addAttribute("due", due);
    model.addAttribute("dated", reports.stream().filter(DraftReportPage::isDated).toList());
    model.addAttribute("undated", reports.stream().filter(one -> !isDated(one)).toList());
    model.addAttribute(
        "names",
        names.of(reports.stream().flatMap(one -> List.of(one.to(), one.via()).stream()).toList()));
    model.addAttribute("groups", groups(draft));
    model.addAttribute("gaps", draft.gaps());
    return desk.page("drafts/reports", draft, DraftStep.REPORTS, model);
  }

  private static boolean isDated(ReportSheet report) {
    return !report.timing().when().equals("undated");
  }

  private static Map<String, String> groups(KeptDraft draft) {
    var texts = new TreeMap<String, String>();
    draft.worksheet().addressees().forEach(one -> texts.put(one.key(), one.selector().text()));
    return texts;
  }

  String form(KeptDraft draft, String row, ReportSheet typed, Model model) {
    model.addAttribute("row", row);
    model.addAttribute("kinds", ObligationKind.values());
    model.addAttribute("periods", PeriodKind.values());
    model.addAttribute("units", choices.of(draft));
    model.addAttribute("feeds", feeds.of(draft, row));
    model.addAttribute("due", due(draft, typed));
    WordedDeadline.read(typed.wording(), year(draft))
        .filter(worded -> !typed.timing().proposed(worded).equals(typed.timing()))
        .ifPresent(worded -> model.addAttribute("proposed", worded));
    return desk.page("drafts/report", draft, DraftStep.REPORTS, model);
  }

  int year(KeptDraft draft) {
    var typed = draft.worksheet().document().year();
    return typed.matches("[12]\\d{3}")
        ? Integer.parseInt(typed)
        : LocalDate.ofInstant(clock.instant(), zone).getYear();
  }

  private List<DueLine> due(KeptDraft draft, ReportSheet report) {
    var occurrences = report.timing().occurrences(draft.worksheet().document().year());
    return DueLine.of(occurrences, calendar, zone);
  }
}
