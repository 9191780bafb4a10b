package vn.dondoc.web.obligations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.Drafting;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RefusedFile;
import vn.dondoc.web.frame.ChosenFiles;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Keeps what stands on the form as the unit's draft. */
@Component
class TypedDrafts {
  private final Drafting drafting;
  private final ChosenFiles files;

  TypedDrafts(Drafting drafting, ChosenFiles files) {
    this.drafting = drafting;
    this.files = files;
  }

  /**
   * A file that will not do is told; the words and the other files are kept without it.
   *
   * @return the names of such files
   */
  List<String> keep(String id, SubmissionForm form, CurrentUser user, Errors errors)
      throws IOException {
    var obligation = new ObligationId(id);
    try {
      var more = filesOf(obligation, form, user);
      var refused = drafting.keep(obligation, form.draft(), more, form.seen(), user.person());
      refused.forEach(file -> Refusals.tell(file.why(), errors));
      return refused.stream().map(RefusedFile::name).toList();
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return List.of();
    }
  }

  /** Those of the last time that go in again, then those just chosen. */
  List<Attachment> filesOf(ObligationId id, SubmissionForm form, CurrentUser user)
      throws IOException {
    var all = new ArrayList<>(drafting.filesOfLast(id, form.again(), user.person()));
    all.addAll(files.readAll(form.files()));
    return all;
  }

  /**
   * Of a form that was refused: nothing typed is lost, whatever else was wrong with it.
   *
   * @return whether its files are kept, too
   */
  boolean rescue(String id, SubmissionForm form, CurrentUser user) throws IOException {
    var untold = new BeanPropertyBindingResult(form, "form");
    keep(id, form, user, untold);
    return !untold.hasErrors();
  }
}
