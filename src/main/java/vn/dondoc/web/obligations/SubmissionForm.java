package vn.dondoc.web.obligations;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What a unit types when it hands in; checked by the domain. */
record SubmissionForm(
    String documentNumber, String documentDate, String summary, MultipartFile file) {

  static SubmissionForm startingWith(Optional<String> summary) {
    return new SubmissionForm(null, null, summary.orElse(null), null);
  }

  /** Whether a file was chosen; the browser sends an empty part otherwise. */
  public boolean hasFile() {
    return file != null
        && file.getOriginalFilename() != null
        && !file.getOriginalFilename().isBlank();
  }
}
