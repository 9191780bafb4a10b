package vn.dondoc.web.obligations;

import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.web.frame.ChosenFiles;

/**
 * What a unit types when it hands in; checked by the domain.
 *
 * @param figures by "code.part", see {@link TypedFigures}
 */
record SubmissionForm(
    String documentNumber,
    String documentDate,
    String summary,
    List<MultipartFile> files,
    Map<String, String> figures) {
  static final SubmissionForm BLANK = startingWith(null, Map.of());

  SubmissionForm {
    figures = figures == null ? Map.of() : figures;
  }

  /**
   * @param summary null where there is nothing to start from
   */
  static SubmissionForm startingWith(String summary, Map<String, String> figures) {
    return new SubmissionForm(null, null, summary, null, figures);
  }

  public String figure(String key) {
    return figures.get(key);
  }

  public boolean hasFile() {
    return files != null && files.stream().anyMatch(ChosenFiles::isChosen);
  }
}
