package vn.dondoc.web.drafts;

import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.documents.Worksheet;
import vn.dondoc.obligations.NotFound;

/** Which row of a draft a form is about. */
record Row(DraftPart part, String name) {
  private static final String NEW = "new";

  /**
   * What stands in the form of a row that is not there.
   *
   * @throws NotFound unless it is a new one
   */
  static <T> T begun(String name, T blank) {
    if (!name.equals(NEW)) {
      throw new NotFound(name);
    }
    return blank;
  }

  boolean isNew() {
    return name.equals(NEW);
  }

  /** The same row once it is saved. */
  Row in(Worksheet saved) {
    return isNew() ? new Row(part, saved.lastRow(part)) : this;
  }

  boolean hasGaps(KeptDraft draft) {
    return !draft.gaps().of(part, name).isEmpty();
  }
}
