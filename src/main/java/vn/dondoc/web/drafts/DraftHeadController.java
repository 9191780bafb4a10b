package vn.dondoc.web.drafts;

import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.BasisSheet;
import vn.dondoc.documents.DraftOrigin;
import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.HeadSheet;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.web.security.CurrentUser;

/** Step 1: the document's head, and what it answers. */
@Controller
@RequestMapping("/cascades/drafts/{id}/document")
class DraftHeadController {
  private final DraftDesk desk;
  private final OwnUnits ownUnits;
  private final UnitNames names;

  DraftHeadController(DraftDesk desk, OwnUnits ownUnits, UnitNames names) {
    this.desk = desk;
    this.ownUnits = ownUnits;
    this.names = names;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    var draft = desk.draft(id, user.person());
    var errors = DraftDesk.form(draft.worksheet().document(), model);
    if (draft.version() != 1 || draft.origin() != DraftOrigin.BY_HAND) {
      DraftDesk.tellGaps(draft, DraftPart.HEAD, "", errors);
    }
    return page(draft, user, model);
  }

  /**
   * @param then "basis" to add one, "stay", or anything else to go on
   */
  @PostMapping
  String save(
      @PathVariable String id,
      HeadSheet typed,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String then,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var draft = desk.draft(id, user.person());
    var errors = DraftDesk.form(typed, model);
    var saved = desk.save(draft, version, sheet -> sheet.with(typed.tidy()), user.person(), errors);
    if (saved.isEmpty()) {
      return page(draft, user, model);
    }
    redirect.addFlashAttribute("done", "drafts.saved");
    return "redirect:/cascades/drafts/{id}/" + next(saved.get(), then);
  }

  private static String next(KeptDraft saved, String then) {
    if (then.equals("basis")) {
      return "bases/new";
    }
    var isOpen = !saved.gaps().of(DraftPart.HEAD, "").isEmpty();
    return then.equals("stay") || isOpen ? "document" : "addressees";
  }

  private String page(KeptDraft draft, CurrentUser user, Model model) {
    var bases = draft.worksheet().bases();
    model.addAttribute("issuers", ownUnits.of(user.person()));
    model.addAttribute(
        "names", names.of(bases.stream().map(BasisSheet::head).map(HeadSheet::issuer).toList()));
    model.addAttribute(
        "openBases",
        bases.stream()
            .map(BasisSheet::id)
            .filter(row -> !draft.gaps().of(DraftPart.BASIS, row).isEmpty())
            .collect(Collectors.toSet()));
    return desk.page("drafts/document", draft, DraftStep.DOCUMENT, model);
  }
}
