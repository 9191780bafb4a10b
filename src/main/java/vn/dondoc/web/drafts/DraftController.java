package vn.dondoc.web.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.KeepingDrafts;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** A draft as a whole: gone on with where it was left, saved as a file, thrown away. */
@Controller
@RequestMapping("/cascades/drafts/{id}")
class DraftController {
  private final DraftDesk desk;
  private final KeepingDrafts keeping;

  DraftController(DraftDesk desk, KeepingDrafts keeping) {
    this.desk = desk;
    this.keeping = keeping;
  }

  /** What an older address carried of answers goes along. */
  @GetMapping
  String resume(
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    typed.forEach(redirect::addAttribute);
    var step = desk.draft(id, user.person()).gaps().reached();
    return "redirect:/cascades/drafts/{id}/" + step.code();
  }

  @GetMapping("/file.yml")
  ResponseEntity<byte[]> file(@PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    var text = keeping.text(desk.draft(id, user.person()).id(), user.person());
    var saved = ContentDisposition.attachment().filename(id + ".yml");
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/discard")
  String confirm(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    DraftDesk.form(new Object(), model);
    return confirmation(id, user, model);
  }

  private String confirmation(String id, CurrentUser user, Model model) {
    var draft = desk.draft(id, user.person());
    return desk.page("drafts/discard", draft, draft.gaps().reached(), model);
  }

  @PostMapping("/discard")
  String discard(
      @PathVariable String id,
      @RequestParam int version,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    try {
      keeping.discard(new InstructionId(id), version, user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, DraftDesk.form(new Object(), model));
      return confirmation(id, user, model);
    }
    redirect.addFlashAttribute("done", "drafts.discarded");
    return "redirect:/cascades";
  }
}
