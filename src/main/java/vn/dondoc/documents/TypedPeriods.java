package vn.dondoc.documents;

import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;

/** The period that somebody typed, if there is such a one. */
final class TypedPeriods {
  private TypedPeriods() {}

  static Optional<PeriodKind> kind(String code) {
    return Stream.of(PeriodKind.values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /**
   * @param planYear taken where no year is typed
   */
  static Optional<Period> read(TimingSheet timing, String planYear) {
    var year = Whole.of(timing.year().isEmpty() ? planYear : timing.year(), 1900, 2199);
    var index = timing.index().isEmpty() ? Optional.of(1) : Whole.of(timing.index(), 1, 12);
    var kind = kind(timing.period());
    if (kind.isEmpty() || year.isEmpty() || index.isEmpty()) {
      return Optional.empty();
    }
    return index
        .filter(found -> found <= kind.get().perYear())
        .map(found -> new Period(kind.get(), year.get(), found));
  }
}
