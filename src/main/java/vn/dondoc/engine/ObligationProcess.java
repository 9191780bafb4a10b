package vn.dondoc.engine;

/** Names in {@code bpmn/obligation.bpmn}. The business key is the obligation's id. */
final class ObligationProcess {
  static final String KEY = "obligation";

  static final String USER_TASK_SUBMIT = "userTask_submit";
  static final String USER_TASK_REVIEW = "userTask_review";
  static final String EVENT_RETURNED = "event_returned";
  static final String EVENT_WITHDRAWN_BEFORE_SUBMISSION = "event_withdrawnBeforeSubmission";
  static final String EVENT_WITHDRAWN_IN_REVIEW = "event_withdrawnInReview";
  static final String END_EVENT_OBLIGATION_WITHDRAWN = "endEvent_obligationWithdrawn";
  static final String END_EVENT_OBLIGATION_FULFILLED = "endEvent_obligationFulfilled";

  static final String WITHDRAWN = "withdrawn";

  /** Boolean: whether the receiver has to say something of it. */
  static final String REVIEWED = "reviewed";

  /** Boolean: what the receiver said of the submission. */
  static final String ACCEPTED = "accepted";

  private ObligationProcess() {}
}
