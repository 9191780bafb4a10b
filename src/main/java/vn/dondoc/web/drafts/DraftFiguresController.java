package vn.dondoc.web.drafts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.FigureSheet;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.obligations.IndicatorType;
import vn.dondoc.web.security.CurrentUser;

/** Step 3: figures that the reports must give. */
@Controller
@RequestMapping("/cascades/drafts/{id}/figures/{row}")
class DraftFiguresController {

  private final DraftDesk desk;
  private final RowDesk rows;

  DraftFiguresController(DraftDesk desk, RowDesk rows) {
    this.desk = desk;
    this.rows = rows;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @PathVariable String row,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var draft = desk.draft(id, user.person());
    var figure = draft.worksheet().figure(row).orElseGet(() -> Row.begun(row, FigureSheet.begun()));
    DraftDesk.tellGaps(draft, DraftPart.FIGURE, row, DraftDesk.form(figure, model));
    return page(draft, row, model);
  }

  @PostMapping
  String save(
      RowEdit edit,
      FigureSheet typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var errors = DraftDesk.form(typed, model);
    return rows.save(
            RowList.FIGURES,
            edit,
            sheet -> sheet.put(edit.row(), typed),
            user.person(),
            errors,
            redirect)
        .orElseGet(() -> page(desk.draft(edit.id(), user.person()), edit.row(), model));
  }

  private String page(KeptDraft draft, String row, Model model) {
    model.addAttribute("row", row);
    model.addAttribute("types", IndicatorType.values());
    return desk.page("drafts/figure", draft, DraftStep.REPORTS, model);
  }
}
