package vn.dondoc.documents;

/** The parts of a draft, each typed into a form of its own, and the step each belongs to. */
public enum DraftPart {
  HEAD(DraftStep.DOCUMENT),
  BASIS(DraftStep.DOCUMENT),
  GROUP(DraftStep.ADDRESSEES),
  REPORT(DraftStep.REPORTS),
  DUTY(DraftStep.REPORTS),
  FIGURE(DraftStep.REPORTS);

  private final DraftStep step;

  DraftPart(DraftStep step) {
    this.step = step;
  }

  public DraftStep step() {
    return step;
  }
}
