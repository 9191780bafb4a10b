package vn.dondoc.documents;

import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Timing;

/** When a report falls due, as far as what is typed says so. */
final class TypedTimings {
  private TypedTimings() {}

  /**
   * @param planYear of the document
   */
  static Optional<Timing> read(TimingSheet typed, String planYear) {
    return typed.isRule() ? rule(typed, planYear) : once(typed, planYear);
  }

  private static Optional<Timing> once(TimingSheet typed, String planYear) {
    if (!typed.isOnce()) {
      return Optional.empty();
    }
    var shown = typed.period().isEmpty() ? typed.every(PeriodKind.YEAR) : typed;
    var day = TypedDays.read(typed.day());
    var bound = bound(typed.bound());
    if (day.isEmpty() || bound.isEmpty()) {
      return Optional.empty();
    }
    return TypedPeriods.read(shown, planYear)
        .map(period -> new Timing.Once(period, day.get(), bound.get(), Optional.empty()));
  }

  private static Optional<Timing> rule(TimingSheet typed, String planYear) {
    var day = Whole.of(typed.dayOfMonth(), 1, 31);
    var after =
        typed.monthsAfter().isEmpty() ? Optional.of(0) : Whole.of(typed.monthsAfter(), 0, 3);
    var bound = bound(typed.bound());
    if (day.isEmpty() || after.isEmpty() || bound.isEmpty()) {
      return Optional.empty();
    }
    return TypedPeriods.read(typed, planYear)
        .map(first -> new Timing.Recurring(first, day.get(), after.get(), bound.get()));
  }

  private static Optional<Bound> bound(String code) {
    return switch (code) {
      case "before" -> Optional.of(Bound.BEFORE);
      case "by" -> Optional.of(Bound.BY);
      default -> Optional.empty();
    };
  }
}
