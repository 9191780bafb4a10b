package vn.dondoc.instructions;

import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Timing.Once;
import vn.dondoc.instructions.Timing.Recurring;

/** A timing in the codes of the files, for the record. */
final class TimingWords {
  private TimingWords() {}

  static String of(Timing timing) {
    if (timing instanceof Once once) {
      return once.period().code() + " " + once.bound() + " " + once.day();
    }
    if (timing instanceof Recurring rule) {
      return "%s, day %d, months after %d, %s"
          .formatted(rule.first().code(), rule.dayOfMonth(), rule.monthsAfter(), rule.bound());
    }
    return timing.every().map(PeriodKind::code).map(every -> "undated " + every).orElse("undated");
  }
}
