package vn.dondoc.web.drafts;

import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.documents.BeginningDrafts;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.Cascades;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** The ways to begin: a prepared file, last year's cascade, a file of one's own, by hand. */
@Controller
@RequestMapping("/cascades/new")
class NewDraftController {
  private final BeginningDrafts beginning;
  private final Drafts drafts;
  private final Cascades cascades;
  private final OwnUnits ownUnits;

  NewDraftController(
      BeginningDrafts beginning, Drafts drafts, Cascades cascades, OwnUnits ownUnits) {
    this.beginning = beginning;
    this.drafts = drafts;
    this.cascades = cascades;
    this.ownUnits = ownUnits;
  }

  /**
   * @param issuer id of a unit
   */
  record BeginForm(String issuer, MultipartFile file) {}

  @GetMapping
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    DraftDesk.form(new BeginForm(null, null), model);
    return page(user, model);
  }

  @PostMapping
  String byHand(BeginForm typed, @AuthenticationPrincipal CurrentUser user) {
    var id = beginning.byHand(unit(typed.issuer()), user.person());
    return "redirect:/cascades/drafts/" + id + "/document";
  }

  @PostMapping("/file")
  String upload(BeginForm typed, @AuthenticationPrincipal CurrentUser user, Model model)
      throws IOException {
    try {
      var content = typed.file() == null ? new byte[0] : typed.file().getBytes();
      var id = beginning.uploaded(content, unit(typed.issuer()), user.person());
      return "redirect:/cascades/drafts/" + id + "/check";
    } catch (Refusal refusal) {
      Refusals.tell(refusal, DraftDesk.form(typed, model));
      if (refusal.messageKey().equals("refusal.draft-there-already")) {
        model.addAttribute("there", refusal.details().get(0));
      }
      return page(user, model);
    }
  }

  private String page(CurrentUser user, Model model) {
    if (!user.holds(Role.COORDINATOR)) {
      throw new NotFound("new");
    }
    var started = cascades.visibleTo(user.person());
    model.addAttribute("files", drafts.preparedFor(user, started));
    model.addAttribute("earlier", started.stream().filter(head -> head.coordinated()).toList());
    model.addAttribute("issuers", ownUnits.of(user.person()));
    return "drafts/new";
  }

  private static UnitId unit(String typed) {
    try {
      return new UnitId(typed);
    } catch (IllegalArgumentException e) {
      throw new NotFound(typed);
    }
  }
}
