package vn.dondoc.engine;

/** Names in {@code bpmn/reporting-round.bpmn}. The business key is the round's id. */
final class ReportingRoundProcess {
  static final String KEY = "reporting-round";

  static final String TIMER_NEXT_REMINDER = "timer_nextReminder";
  static final String TIMER_NEXT_ESCALATION = "timer_nextEscalation";
  static final String EVENT_ROUND_MOVED = "event_roundMoved";
  static final String END_EVENT_ROUND_CLOSED = "endEvent_roundClosed";

  static final String ROUND_MOVED = "roundMoved";

  /** Boolean: some units have not got their work yet. */
  static final String UNITS_REMAIN = "unitsRemain";

  /** {@link #REMIND}, {@link #ESCALATE}, {@link #WAIT} or {@link #CLOSE}. */
  static final String NEXT_STEP = "nextStep";

  /**
   * {@link java.util.Date}, so that no zone can be misread; set for a reminder or an escalation.
   */
  static final String NEXT_SIGNAL_AT = "nextSignalAt";

  static final String REMIND = "remind";
  static final String ESCALATE = "escalate";

  /**
   * Nothing left to send, yet some unit still owes: only a submission or a new deadline moves on.
   */
  static final String WAIT = "wait";

  static final String CLOSE = "close";

  private ReportingRoundProcess() {}
}
