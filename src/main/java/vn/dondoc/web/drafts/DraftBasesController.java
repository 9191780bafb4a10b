package vn.dondoc.web.drafts;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.BasisSheet;
import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.progress.DocumentSearch;
import vn.dondoc.progress.UnitSearch;
import vn.dondoc.web.security.CurrentUser;

/** The documents that the draft answers: found among those on record, or typed. */
@Controller
@RequestMapping("/cascades/drafts/{id}/bases")
class DraftBasesController {
  private static final int SUGGESTED = 8;

  private final DraftDesk desk;
  private final RowDesk rows;
  private final DocumentSearch documents;
  private final UnitSearch units;
  private final UnitNames names;

  DraftBasesController(
      DraftDesk desk, RowDesk rows, DocumentSearch documents, UnitSearch units, UnitNames names) {
    this.desk = desk;
    this.rows = rows;
    this.documents = documents;
    this.units = units;
    this.names = names;
  }

  @GetMapping("/{row}")
  String show(
      @PathVariable String id,
      @PathVariable String row,
      @RequestParam(defaultValue = "") String q,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var draft = desk.draft(id, user.person());
    var basis =
        draft.worksheet().basis(row).orElseGet(() -> Row.begun(row, new BasisSheet(null, null)));
    DraftDesk.tellGaps(draft, DraftPart.BASIS, row, DraftDesk.form(shown(basis), model));
    model.addAttribute("q", q);
    model.addAttribute("found", documents.find(q, user.person()));
    return page(draft, row, basis.head().issuer(), user, model);
  }

  /** By the unit's name, as people know it. */
  private BasisSheet shown(BasisSheet basis) {
    return basis.issuedBy(names.of(basis.head().issuer()));
  }

  /** One that is on record. */
  @PostMapping
  String choose(
      @PathVariable String id,
      @RequestParam String known,
      @RequestParam int version,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    rows.draft(id, user.person());
    documents
        .byId(known, user.person())
        .map(KnownBasis::sheet)
        .ifPresent(basis -> keep(basis, new RowEdit(id, known, version), user, redirect));
    return RowDesk.listed(RowList.BASES, id);
  }

  private void keep(BasisSheet basis, RowEdit edit, CurrentUser user, RedirectAttributes redirect) {
    var errors = DraftDesk.form(basis, new ExtendedModelMap());
    var put =
        rows.save(
            RowList.BASES,
            edit,
            sheet -> sheet.put(edit.row(), basis),
            user.person(),
            errors,
            redirect);
    if (put.isEmpty()) {
      redirect.addFlashAttribute("done", "drafts.row-stays");
    }
  }

  /**
   * @param pick id of the unit meant by the issuer's name, when there were several
   */
  @PostMapping("/{row}")
  String save(
      RowEdit edit,
      BasisSheet typed,
      @RequestParam(defaultValue = "") String pick,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var errors = DraftDesk.form(typed, model);
    var issuer = pick.isEmpty() ? idOf(typed.head().issuer(), user) : pick;
    var basis = typed.unnamed().issuedBy(issuer);
    return rows.save(
            RowList.BASES,
            edit,
            sheet -> sheet.put(edit.row(), basis),
            user.person(),
            errors,
            redirect)
        .orElseGet(
            () -> page(desk.draft(edit.id(), user.person()), edit.row(), issuer, user, model));
  }

  /** The id of the one unit of that name, else the name as typed. */
  private String idOf(String name, CurrentUser user) {
    var found = units.find(name, SUGGESTED, user.person());
    var same = found.stream().filter(unit -> unit.name().equalsIgnoreCase(name)).toList();
    if (same.size() == 1) {
      return same.get(0).id();
    }
    return found.size() == 1 ? found.get(0).id() : name;
  }

  private String page(KeptDraft draft, String row, String issuer, CurrentUser user, Model model) {
    model.addAttribute("row", row);
    model.addAttribute(
        "suggested",
        names.of(issuer).equals(issuer) ? units.find(issuer, SUGGESTED, user.person()) : List.of());
    return desk.page("drafts/basis", draft, DraftStep.DOCUMENT, model);
  }
}
