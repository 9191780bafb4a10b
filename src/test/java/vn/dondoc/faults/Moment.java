package vn.dondoc.faults;

/** What a {@link Fleet} is about when it may be killed. */
enum Moment {
  START(300),
  FAN_OUT(700),
  /** Signals of a morning are raised. */
  HERD(400),
  /** The day's mails are written. */
  BUNDLING(250),
  DISPATCH(150),
  SUBMISSION(250);

  /** Within which a kill may come, in milliseconds. */
  final int length;

  Moment(int length) {
    this.length = length;
  }
}
