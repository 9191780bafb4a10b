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
import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.FigureSheet;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.obligations.IndicatorType;
import vn.dondoc.web.drafts.RowDesk.Place;
import vn.dondoc.web.security.CurrentUser;

/** Step 3: figures that the reports must give. */
@Controller
@RequestMapping("/cascades/drafts/{id}/figures/{row}")
class DraftFiguresController {
  private static final String LIST = "figures";

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
      @PathVariable String id,
      @PathVariable String row,
      FigureSheet typed,
      @RequestParam int version,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var errors = DraftDesk.form(typed, model);
    var place = new Place(id, LIST, version);
    var answer =
        rows.save(
            place,
            new Row(DraftPart.FIGURE, row),
            sheet -> sheet.put(row, typed),
            user.person(),
            errors,
            redirect);
    return answer.isEmpty() ? page(desk.draft(id, user.person()), row, model) : answer;
  }

  @PostMapping("/discard")
  String discard(
      @PathVariable String id,
      @PathVariable String row,
      @RequestParam int version,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    var place = new Place(id, LIST, version);
    return rows.discard(place, new Row(DraftPart.FIGURE, row), user.person(), redirect);
  }

  private String page(KeptDraft draft, String row, Model model) {
    model.addAttribute("row", row);
    model.addAttribute("types", IndicatorType.values());
    return desk.page("drafts/figure", draft, DraftStep.REPORTS, model);
  }
}
