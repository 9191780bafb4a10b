package vn.dondoc.web.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.obligations.DraftSeen;
import vn.dondoc.obligations.HandoverDraft;
import vn.dondoc.progress.HandedIn;
import vn.dondoc.progress.ReportDraft;
import vn.dondoc.progress.StoredFile;
import vn.dondoc.web.frame.ChosenFiles;

/**
 * What a unit types when it hands in; checked by the domain.
 *
 * @param figures by "code.part", see {@link TypedFigures}
 * @param keep ids of the files of the draft that go with it
 * @param again ids of the files handed in last that go in again
 * @param draftVersion of the draft that the page showed; null where there was none
 * @param page token of the page as long as it stays open
 */
record SubmissionForm(
    String documentNumber,
    String documentDate,
    String summary,
    String note,
    List<MultipartFile> files,
    Map<String, String> figures,
    Set<String> keep,
    Set<String> again,
    Integer draftVersion,
    String page) {

  SubmissionForm {
    figures = figures == null ? Map.of() : figures;
    keep = keep == null ? Set.of() : keep;
    again = again == null ? Set.of() : again;
    page = page == null ? UUID.randomUUID().toString() : page;
  }

  static SubmissionForm blank() {
    return startingWith(null, Map.of());
  }

  /**
   * @param summary null where there is nothing to start from
   */
  static SubmissionForm startingWith(String summary, Map<String, String> figures) {
    return new SubmissionForm(null, null, summary, null, null, figures, null, null, null, null);
  }

  static SubmissionForm of(ReportDraft draft) {
    return new SubmissionForm(
        draft.number(),
        draft.date(),
        draft.summary(),
        draft.note(),
        null,
        draft.figures(),
        null,
        null,
        null,
        null);
  }

  /** What came back, with all its files. */
  static SubmissionForm again(HandedIn what, Map<String, String> figures) {
    return new SubmissionForm(
        what.number().orElse(null),
        what.date().map(LocalDate::toString).orElse(null),
        what.summary(),
        what.note().orElse(null),
        null,
        figures,
        null,
        what.files().stream().map(StoredFile::id).collect(Collectors.toSet()),
        null,
        null);
  }

  HandoverDraft draft() {
    return new HandoverDraft(documentNumber, documentDate, summary, note, figures);
  }

  DraftSeen seen() {
    return new DraftSeen(draftVersion == null ? 0 : draftVersion, page);
  }

  public String figure(String key) {
    return figures.get(key);
  }

  public boolean hasFile() {
    return files != null && files.stream().anyMatch(ChosenFiles::isChosen);
  }
}
