package vn.dondoc.web.obligations;

import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What a unit types when it hands in; checked by the domain. */
record SubmissionForm(
    String documentNumber, String documentDate, String summary, List<MultipartFile> files) {

  static SubmissionForm startingWith(Optional<String> summary) {
    return new SubmissionForm(null, null, summary.orElse(null), null);
  }

  /** Those really chosen; the browser sends an empty part where there is none. */
  List<MultipartFile> chosen() {
    return files == null ? List.of() : files.stream().filter(SubmissionForm::isChosen).toList();
  }

  public boolean hasFile() {
    return !chosen().isEmpty();
  }

  private static boolean isChosen(MultipartFile file) {
    return file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
  }
}
