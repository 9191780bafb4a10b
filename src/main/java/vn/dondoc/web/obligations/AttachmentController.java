package vn.dondoc.web.obligations;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Files;
import vn.dondoc.web.security.CurrentUser;

/** Hands out what a unit handed in: always to be saved, never shown by the browser itself. */
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
    var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.build().toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(file.bytes());
  }
}
