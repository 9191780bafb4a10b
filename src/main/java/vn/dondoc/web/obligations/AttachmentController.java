package vn.dondoc.web.obligations;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Files;
import vn.dondoc.web.frame.Downloads;
import vn.dondoc.web.security.CurrentUser;

/** Hands out what a unit handed in. */
@Controller
class AttachmentController {
  private final Files files;

  AttachmentController(Files files) {
    this.files = files;
  }

  @GetMapping("/attachments/{id}")
  ResponseEntity<byte[]> download(
      @PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    var file = files.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
    return Downloads.toSave(file);
  }

  /** For the reviewer's page; whatever a browser would not show by itself looks as if not there. */
  @GetMapping("/attachments/{id}/preview")
  ResponseEntity<byte[]> preview(
      @PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    return files
        .byId(id, user.person())
        .filter(Files.Content::isShown)
        .map(Downloads::toShow)
        .orElseThrow(() -> new NotFound(id));
  }
}
