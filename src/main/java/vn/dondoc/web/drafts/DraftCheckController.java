package vn.dondoc.web.drafts;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.Csv;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.security.CurrentUser;

/** Step 4: shows all that would follow from a draft, and starts it. */
@Controller
@RequestMapping("/cascades/drafts/{id}/check")
class DraftCheckController {
  private final DraftDesk desk;
  private final CheckPage page;
  private final Starting starting;
  private final PreviewSheet sheet;

  DraftCheckController(DraftDesk desk, CheckPage page, Starting starting, PreviewSheet sheet) {
    this.desk = desk;
    this.page = page;
    this.starting = starting;
    this.sheet = sheet;
  }

  /**
   * @param from which of the obligations are listed, from 0
   */
  @GetMapping
  String show(
      @PathVariable String id,
      @ModelAttribute("form") StartForm form,
      BindingResult errors,
      @RequestParam(defaultValue = "0") int from,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page.show(desk.draft(id, user.person()), form, errors, from, model);
  }

  /**
   * What was typed goes into the address, so that the preview can be passed on and gone back to.
   */
  @PostMapping("/preview")
  String preview(
      @PathVariable String id,
      StartForm form,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    desk.draft(id, user.person());
    form.typed().forEach(redirect::addAttribute);
    return "redirect:/cascades/drafts/{id}/check#preview";
  }

  /** The previewed year for a spreadsheet. */
  @GetMapping("/preview.csv")
  ResponseEntity<byte[]> export(
      @PathVariable String id,
      @ModelAttribute("form") StartForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user) {
    var draft = ready(desk.draft(id, user.person()));
    var rows = sheet.rows(page.preview(draft, form, errors));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id + ".csv").build().toString())
        .body(Csv.of(rows));
  }

  /** Nothing is started twice: whoever comes second is led to what runs. */
  @PostMapping
  String start(
      @PathVariable String id,
      @ModelAttribute("form") StartForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var kept = desk.draft(id, user.person());
    var draft = ready(kept);
    try {
      starting.start(draft, form.answers(draft.document()), user.person());
    } catch (InstructionInvalid invalid) {
      desk.draft(id, user.person());
      if (invalid.findings().stream().noneMatch(finding -> finding.isError())) {
        errors.rejectValue("consent", invalid.messageKey());
      }
      return page.show(kept, form, errors, 0, model);
    } catch (Refusal refusal) {
      return page.show(kept, form, errors, 0, model);
    }
    redirect.addFlashAttribute("done", "cascade.started");
    return "redirect:/cascades/{id}/starting";
  }

  private static CascadeDraft ready(KeptDraft kept) {
    return kept.draft().orElseThrow(() -> new NotFound(kept.id()));
  }
}
