package vn.dondoc.web.frame;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.dondoc.progress.Files;

/**
 * Files that people handed in go out to be saved. Only what is a PDF or an image by its content is
 * ever shown by the browser itself, each under a policy that lets it do nothing.
 */
public final class Downloads {
  /** A browser's own viewer of PDF needs styles and does not work in a sandbox. */
  private static final String PDF_POLICY =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; "
          + "form-action 'none'; frame-ancestors 'self'";

  private static final String IMAGE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'self'";

  private Downloads() {}

  public static ResponseEntity<byte[]> toSave(Files.Content file) {
    var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.build().toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(file.bytes());
  }

  /**
   * @param file a PDF or an image
   */
  public static ResponseEntity<byte[]> toShow(Files.Content file) {
    var type = MediaType.parseMediaType(file.mediaType());
    var shown = ContentDisposition.inline().filename(file.name(), StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, shown.build().toString())
        .header(
            "Content-Security-Policy",
            MediaType.APPLICATION_PDF.equals(type) ? PDF_POLICY : IMAGE_POLICY)
        .body(file.bytes());
  }
}
