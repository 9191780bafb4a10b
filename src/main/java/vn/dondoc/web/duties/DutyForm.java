package vn.dondoc.web.duties;

import java.io.IOException;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.documents.UploadReading;
import vn.dondoc.duties.Progress;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.web.frame.TypedDay;

/**
 * What somebody does about a duty; checked by the domain.
 *
 * @param act take-over, let-go, note, close, carry-over or reopen
 * @param text of a note; result, when it is closed; reason, when it is carried over
 */
record DutyForm(
    String act,
    String text,
    String percent,
    String documentNumber,
    String documentDate,
    MultipartFile file,
    String result,
    String reason) {
  static final DutyForm BLANK = new DutyForm(null, null, null, null, null, null, null, null);

  /** Whether a file was chosen; the browser sends an empty part otherwise. */
  public boolean hasFile() {
    return file != null
        && file.getOriginalFilename() != null
        && !file.getOriginalFilename().isBlank();
  }

  /** What {@code errors} complain of is left out. */
  Progress progress(UploadReading uploads, Errors errors) throws IOException {
    var attached =
        hasFile()
            ? Optional.of(uploads.read(file.getOriginalFilename(), file.getBytes()))
            : Optional.<Attachment>empty();
    return new Progress(
        text,
        percent(errors),
        Optional.ofNullable(documentNumber).filter(number -> !number.isBlank()),
        TypedDay.read("documentDate", documentDate, errors),
        attached);
  }

  private Optional<Integer> percent(Errors errors) {
    if (percent == null || percent.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.valueOf(percent.replace("%", "").strip()));
    } catch (NumberFormatException e) {
      errors.rejectValue("percent", "form.bad-percent", new Object[] {percent}, null);
      return Optional.empty();
    }
  }
}
