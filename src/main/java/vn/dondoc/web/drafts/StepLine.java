package vn.dondoc.web.drafts;

import vn.dondoc.documents.DraftStep;

/**
 * A step in the row of steps on top of each page.
 *
 * @param gaps what keeps it open; the last step has none of its own
 * @param isReached whether nothing before it is open
 */
record StepLine(DraftStep step, boolean isCurrent, int gaps, boolean isReached) {
  public boolean isDone() {
    return gaps == 0 && step != DraftStep.CHECK;
  }
}
