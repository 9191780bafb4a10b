package vn.dondoc.web.drafts;

import vn.dondoc.documents.KeptDraft;

/**
 * A draft in the list.
 *
 * @param gaps in all its steps
 */
public record DraftLine(KeptDraft draft, int gaps) {
  public String title() {
    return draft.worksheet().document().title();
  }
}
