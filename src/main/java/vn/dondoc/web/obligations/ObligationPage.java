package vn.dondoc.web.obligations;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Feeds;
import vn.dondoc.progress.MailHeads;
import vn.dondoc.progress.ReportChanges;
import vn.dondoc.progress.ReportDetails;
import vn.dondoc.progress.ReportDrafts;
import vn.dondoc.progress.ReportFigures;
import vn.dondoc.progress.ReportNatures;
import vn.dondoc.progress.ReportProcesses;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.TimeAsked;
import vn.dondoc.web.security.CurrentUser;

/**
 * Puts together the page of one report; each of its forms is blank unless it has just been sent.
 */
@Component
class ObligationPage {
  private static final Map<String, Object> BLANK =
      Map.of(
          "paperForm", PaperForm.BLANK,
          "timeForm", TimeForm.BLANK,
          "decisionForm", DecisionForm.BLANK);

  private final Reports reports;
  private final ReportNatures natures;
  private final TimeAsked timeAsked;
  private final ReportFigures figures;
  private final Feeds feeds;
  private final ReportProcesses processes;
  private final ReportDrafts drafts;
  private final MailHeads mails;
  private final ReportChanges changes;

  ObligationPage(
      Reports reports,
      ReportNatures natures,
      TimeAsked timeAsked,
      ReportFigures figures,
      Feeds feeds,
      ReportProcesses processes,
      ReportDrafts drafts,
      MailHeads mails,
      ReportChanges changes) {
    this.reports = reports;
    this.natures = natures;
    this.timeAsked = timeAsked;
    this.figures = figures;
    this.feeds = feeds;
    this.processes = processes;
    this.drafts = drafts;
    this.mails = mails;
    this.changes = changes;
  }

  /**
   * @throws NotFound if there is no such report, or it is not this person's business
   */
  String show(String id, CurrentUser user, Model model) {
    var forms = model.asMap();
    forms.computeIfAbsent("form", missing -> SubmissionForm.blank());
    BLANK.forEach((name, form) -> forms.computeIfAbsent(name, missing -> form));
    var report = report(id, user);
    var time = timeAsked.of(id, user.person());
    var history = HistoryLine.of(report, time, changes.of(id, user.person()));
    model.addAttribute("report", report);
    model.addAttribute("history", history);
    model.addAttribute("groups", HistoryLine.groups(history));
    model.addAttribute("nature", natures.of(id, user.person()).orElseThrow(() -> new NotFound(id)));
    model.addAttribute("time", time);
    model.addAttribute("fields", figures.of(id, user.person()));
    model.addAttribute("draft", drafts.of(id, user.person()));
    model.addAttribute("below", feeds.of(id, user.person()));
    model.addAttribute("traceable", processes.byId(id, user.person()).isPresent());
    model.addAttribute("mails", mails.about(user.person(), id));
    return "obligation";
  }

  ReportDetails report(String id, CurrentUser user) {
    return reports.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
  }
}
