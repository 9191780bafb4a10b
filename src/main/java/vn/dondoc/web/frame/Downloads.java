package vn.dondoc.web.frame;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.dondoc.progress.Files;

/** Files that people handed in go out to be saved, never to be shown by the browser itself. */
public final class Downloads {
  private Downloads() {}

  public static ResponseEntity<byte[]> toSave(Files.Content file) {
    var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.build().toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(file.bytes());
  }
}
