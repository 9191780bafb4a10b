package vn.dondoc.web.cascades;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.dondoc.documents.Csv;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.CascadePreview;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.instructions.Previewing;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Shows all that would follow from a draft, and starts it. */
@Controller
@RequestMapping("/cascades/drafts/{id}")
class DraftController {
  private static final StartForm BLANK = StartForm.blank();

  private final Drafts drafts;
  private final Previewing previewing;
  private final Starting starting;
  private final PreviewSheet sheet;
  private final Clock clock;

  DraftController(
      Drafts drafts, Previewing previewing, Starting starting, PreviewSheet sheet, Clock clock) {
    this.drafts = drafts;
    this.previewing = previewing;
    this.starting = starting;
    this.sheet = sheet;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @ModelAttribute("form") StartForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    return page(drafts.byId(id, user), form, errors, model);
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
    drafts.byId(id, user);
    form.typed().forEach(redirect::addAttribute);
    return "redirect:/cascades/drafts/{id}#preview";
  }

  /** The previewed year for a spreadsheet. */
  @GetMapping("/preview.csv")
  ResponseEntity<byte[]> export(
      @PathVariable String id,
      @ModelAttribute("form") StartForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user) {
    var rows = sheet.rows(preview(drafts.byId(id, user), form, errors));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id + ".csv").build().toString())
        .body(Csv.of(rows));
  }

  @PostMapping
  String start(
      @PathVariable String id,
      @ModelAttribute("form") StartForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var draft = drafts.byId(id, user);
    try {
      starting.start(draft, form.answers(draft.document()), user.person());
    } catch (InstructionInvalid invalid) {
      if (invalid.findings().stream().noneMatch(finding -> finding.isError())) {
        errors.rejectValue("consent", invalid.messageKey());
      }
      return page(draft, form, errors, model);
    } catch (Refusal refusal) {
      return page(draft, form, errors, model);
    }
    redirect.addFlashAttribute("done", "cascade.started");
    return "redirect:/cascades/{id}";
  }

  private String page(CascadeDraft draft, StartForm form, BindingResult errors, Model model) {
    model.addAttribute("preview", preview(draft, form, errors));
    model.addAttribute("draft", draft);
    model.addAttribute("sheet", sheetOf(draft, form));
    return "cascades/draft";
  }

  private static String sheetOf(CascadeDraft draft, StartForm form) {
    var address =
        UriComponentsBuilder.fromPath("/cascades/drafts/")
            .pathSegment(encoded(draft.id().value()), "preview.csv");
    form.typed().forEach((name, value) -> address.queryParam(encoded(name), encoded(value)));
    return address.build(true).toUriString();
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }

  /** With what was typed; where that cannot be right, without it and with the reason. */
  private CascadePreview preview(CascadeDraft draft, StartForm form, BindingResult errors) {
    try {
      return preview(draft, form.answers(draft.document()));
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return preview(draft, BLANK.answers(draft.document()));
    }
  }

  private CascadePreview preview(CascadeDraft draft, StartAnswers answers) {
    return previewing.preview(draft, answers, clock.instant());
  }
}
