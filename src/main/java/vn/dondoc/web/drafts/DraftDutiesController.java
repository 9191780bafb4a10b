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
import vn.dondoc.documents.DutySheet;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.web.security.CurrentUser;

/** Step 3: standing duties, as a plain list. */
@Controller
@RequestMapping("/cascades/drafts/{id}/duties/{row}")
class DraftDutiesController {

  private final DraftDesk desk;
  private final RowDesk rows;

  DraftDutiesController(DraftDesk desk, RowDesk rows) {
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
    var sheet = draft.worksheet();
    var form =
        sheet
            .duty(row)
            .map(duty -> DutyForm.of(duty, sheet))
            .orElseGet(() -> Row.begun(row, new DutyForm("", "required", "")));
    DraftDesk.tellGaps(draft, DraftPart.DUTY, row, DraftDesk.form(form, model));
    return page(draft, row, model);
  }

  @PostMapping
  String save(
      RowEdit edit,
      DutyForm typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var errors = DraftDesk.form(typed, model);
    return rows.save(
            RowList.DUTIES,
            edit,
            sheet -> sheet.put(edit.row(), typed.in(sheet, edit.row())),
            user.person(),
            errors,
            redirect)
        .orElseGet(() -> page(desk.draft(edit.id(), user.person()), edit.row(), model));
  }

  private String page(KeptDraft draft, String row, Model model) {
    model.addAttribute("row", row);
    model.addAttribute(
        "keptText",
        draft.worksheet().duty(row).map(DutySheet::addressees).map(one -> one.text()).orElse(""));
    return desk.page("drafts/duty", draft, DraftStep.REPORTS, model);
  }
}
