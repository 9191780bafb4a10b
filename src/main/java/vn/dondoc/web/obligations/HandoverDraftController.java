package vn.dondoc.web.obligations;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.Drafting;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.ReportDrafts;
import vn.dondoc.web.frame.Downloads;
import vn.dondoc.web.security.CurrentUser;

/** What is typed of a report before it is handed in: by the button, or by itself as one types. */
@Controller
@RequestMapping("/obligations/{id}/draft")
class HandoverDraftController {
  private static final String BACK = "redirect:/obligations/{id}#hand-in";

  private final ObligationPage page;
  private final TypedDrafts typed;
  private final Drafting drafting;
  private final ReportDrafts drafts;

  HandoverDraftController(
      ObligationPage page, TypedDrafts typed, Drafting drafting, ReportDrafts drafts) {
    this.page = page;
    this.typed = typed;
    this.drafting = drafting;
    this.drafts = drafts;
  }

  @PostMapping
  String keep(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") SubmissionForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next)
      throws IOException {
    model.addAttribute("refusedFiles", typed.keep(id, form, user, errors));
    if (errors.hasErrors()) {
      return page.show(id, user, model);
    }
    next.addFlashAttribute("done", "draft.kept");
    return BACK;
  }

  /** The page's script asks: only what changes on the page comes back. */
  @PostMapping(headers = "HX-Request")
  String keepQuietly(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") SubmissionForm form,
      BindingResult errors,
      Model model)
      throws IOException {
    model.addAttribute("refusedFiles", typed.keep(id, form, user, errors));
    model.addAttribute("report", page.report(id, user));
    model.addAttribute("draft", drafts.of(id, user.person()));
    model.addAttribute("quiet", true);
    return "obligations/hand-in :: draft";
  }

  /** Keeps what is typed as well, since the button stands on the same form. */
  @PostMapping("/files/{file}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String file,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") SubmissionForm form,
      BindingResult errors,
      Model model)
      throws IOException {
    model.addAttribute("refusedFiles", typed.keep(id, form, user, errors));
    if (errors.hasErrors()) {
      return page.show(id, user, model);
    }
    drafting.remove(new ObligationId(id), file, user.person());
    return BACK;
  }

  @PostMapping("/discard")
  String discard(
      @PathVariable String id, @AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    try {
      drafting.discard(new ObligationId(id), user.person());
      next.addFlashAttribute("done", "draft.discarded");
    } catch (Refusal handedIn) {
      // the page says so itself
    }
    return BACK;
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> download(
      @PathVariable String file, @AuthenticationPrincipal CurrentUser user) {
    return Downloads.toSave(drafts.file(file, user.person()).orElseThrow(() -> new NotFound(file)));
  }
}
