package vn.dondoc.web.drafts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.calendar.WordedDeadline;
import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.documents.ReportSheet;
import vn.dondoc.web.security.CurrentUser;

/** Step 3: what is asked, each with its own day or rule, or without one. */
@Controller
@RequestMapping("/cascades/drafts/{id}/reports")
class DraftReportsController {

  private final RowDesk rows;
  private final DraftReportPage pages;

  DraftReportsController(RowDesk rows, DraftReportPage pages) {
    this.rows = rows;
    this.pages = pages;
  }

  @GetMapping
  String list(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    return pages.list(rows.draft(id, user.person()), model);
  }

  @GetMapping("/{row}")
  String show(
      @PathVariable String id,
      @PathVariable String row,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var draft = rows.draft(id, user.person());
    var report =
        draft
            .worksheet()
            .report(row)
            .orElseGet(() -> Row.begun(row, ReportSheet.begun(draft.issuer().value())));
    DraftDesk.tellGaps(draft, DraftPart.REPORT, row, DraftDesk.form(report, model));
    return pages.form(draft, row, report, model);
  }

  /** Loading the page anew leads back to what is saved. */
  @GetMapping("/{row}/look")
  String lookAgain(@PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    rows.draft(id, user.person());
    return "redirect:/cascades/drafts/{id}/reports/{row}";
  }

  /** Shows the days of what is typed, and what its wording seems to say; nothing is saved. */
  @PostMapping("/{row}/look")
  String look(
      @PathVariable String id,
      @PathVariable String row,
      ReportSheet typed,
      @RequestParam(defaultValue = "") String take,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var draft = rows.draft(id, user.person());
    var report = take.isEmpty() ? typed : taken(draft, typed);
    DraftDesk.form(report, model);
    return pages.form(draft, row, report, model);
  }

  /** With the day that its wording seems to name. */
  private ReportSheet taken(KeptDraft draft, ReportSheet typed) {
    return WordedDeadline.read(typed.wording(), pages.year(draft))
        .map(worded -> typed.timed(typed.timing().proposed(worded)))
        .orElse(typed);
  }

  @PostMapping("/{row}")
  String save(
      RowEdit edit,
      ReportSheet typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var errors = DraftDesk.form(typed, model);
    return rows.save(
            RowList.REPORTS,
            edit,
            sheet -> sheet.put(edit.row(), typed),
            user.person(),
            errors,
            redirect)
        .orElseGet(
            () -> pages.form(rows.draft(edit.id(), user.person()), edit.row(), typed, model));
  }
}
