package vn.dondoc.web.obligations;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import vn.dondoc.obligations.Drafting;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
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

  /** A file that will not do is told, and the words are kept without it. */
  void keep(String id, SubmissionForm form, CurrentUser user, Errors errors) throws IOException {
    var obligation = new ObligationId(id);
    var more = files.readAll(form.files());
    try {
      drafting.keep(obligation, form.draft(), more, form.seen(), user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      if (errors.hasFieldErrors("files")) {
        drafting.keep(obligation, form.draft(), List.of(), form.seen(), user.person());
      }
    }
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
