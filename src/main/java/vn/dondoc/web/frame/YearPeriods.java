package vn.dondoc.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;

/** The periods of one year, for lists to choose from. */
public final class YearPeriods {
  private YearPeriods() {}

  /** The year itself first, then shorter and shorter ones. */
  public static List<Period> of(int year) {
    return Stream.of(
            PeriodKind.YEAR,
            PeriodKind.SIX_MONTHS,
            PeriodKind.NINE_MONTHS,
            PeriodKind.QUARTER,
            PeriodKind.MONTH)
        .flatMap(
            kind ->
                IntStream.rangeClosed(1, kind.perYear())
                    .mapToObj(index -> new Period(kind, year, index)))
        .toList();
  }

  public static Optional<Period> byCode(String code, int year) {
    return of(year).stream().filter(period -> period.code().equals(code)).findFirst();
  }
}
