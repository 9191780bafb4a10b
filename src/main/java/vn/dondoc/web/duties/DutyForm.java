package vn.dondoc.web.duties;

import java.io.IOException;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.duties.Progress;
import vn.dondoc.web.frame.ChosenFiles;
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

  public boolean hasFile() {
    return ChosenFiles.isChosen(file);
  }

  /** What {@code errors} complain of is left out. */
  Progress progress(ChosenFiles files, Errors errors) throws IOException {
    return new Progress(
        text,
        percent(errors),
        Optional.ofNullable(documentNumber).filter(number -> !number.isBlank()),
        TypedDay.read("documentDate", documentDate, errors),
        files.read(file));
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
