package vn.dondoc.instructions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Timing.Once;
import vn.dondoc.instructions.Timing.Recurring;

/**
 * A timing for the record, in words in capitals that a page puts into the reader's words: "BY
 * 2024-06-20", "EVERY_MONTH; FROM_MONTH 6/2024; DAY_BY 25 0", "EVERY_MONTH; UNDATED".
 */
final class TimingWords {
  private TimingWords() {}

  static String of(Timing timing) {
    if (timing instanceof Once once) {
      return once.bound() + " " + once.day();
    }
    if (timing instanceof Recurring rule) {
      var day = "DAY_%s %d %d".formatted(rule.bound(), rule.dayOfMonth(), rule.monthsAfter());
      return Stream.of(every(rule.first().kind()), from(rule.first()), day)
          .collect(Collectors.joining("; "));
    }
    return timing.every().map(kind -> every(kind) + "; UNDATED").orElse("UNDATED");
  }

  private static String every(PeriodKind kind) {
    return "EVERY_" + kind;
  }

  private static String from(Period first) {
    return first.kind().perYear() == 1
        ? "FROM_YEAR " + first.year()
        : "FROM_%s %d/%d".formatted(first.kind(), first.index(), first.year());
  }
}
