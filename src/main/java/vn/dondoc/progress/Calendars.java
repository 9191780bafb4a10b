package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** What the days hold for a person: her units' items, and the reports that she follows. */
@Service
public class Calendars {
  /**
   * How far a named day may lie from the last day and the safe day that follow from it: the longest
   * row of days off, Tết with its weekends, is shorter.
   */
  private static final int MARGIN_DAYS = 20;

  private static final Comparator<CalendarEntry> IN_ORDER =
      Comparator.comparing(CalendarEntry::day)
          .thenComparing(CalendarEntry::type)
          .thenComparing(VietnameseOrder.by(CalendarEntry::title))
          .thenComparing(VietnameseOrder.by(entry -> entry.unit().orElse("")));

  private final OwedDays owed;
  private final CollectedDays collected;
  private final RoundDays rounds;

  Calendars(OwedDays owed, CollectedDays collected, RoundDays rounds) {
    this.owed = owed;
    this.collected = collected;
    this.rounds = rounds;
  }

  /**
   * By day.
   *
   * @param from first day
   * @param to last day, inclusive
   */
  public List<CalendarEntry> of(Person who, LocalDate from, LocalDate to) {
    var early = from.minusDays(MARGIN_DAYS);
    var late = to.plusDays(MARGIN_DAYS);
    return Stream.of(
            owed.of(who, early, late), collected.of(who, early, late), rounds.of(who, early, late))
        .flatMap(List::stream)
        .filter(entry -> entry.isWithin(from, to))
        .sorted(IN_ORDER)
        .toList();
  }
}
