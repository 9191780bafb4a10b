package vn.dondoc.web.obligations;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** What a unit types when it hands in; checked by the domain. */
record SubmissionForm(
    String documentNumber,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate documentDate,
    String summary,
    MultipartFile file) {
  static final SubmissionForm BLANK = new SubmissionForm(null, null, null, null);

  boolean hasFile() {
    return file != null
        && file.getOriginalFilename() != null
        && !file.getOriginalFilename().isBlank();
  }
}
