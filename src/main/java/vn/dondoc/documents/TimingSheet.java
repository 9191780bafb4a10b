package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.WordedDeadline;
import vn.dondoc.instructions.Timing;
import vn.dondoc.instructions.Timing.Occurrence;

/**
 * When a report falls due, as typed.
 *
 * @param when "once", "rule", "event" or "undated"
 * @param period code of a kind of period
 * @param index which month or quarter; of a rule the first one
 * @param bound code of a bound
 */
public record TimingSheet(
    String when,
    String period,
    String year,
    String index,
    String day,
    String bound,
    String opens,
    String dayOfMonth,
    String monthsAfter) {

  public TimingSheet {
    when = Blank.or(when);
    period = Blank.or(period);
    year = Blank.or(year);
    index = Blank.or(index);
    day = TypedDays.tidy(day);
    bound = Blank.or(bound);
    opens = TypedDays.tidy(opens);
    dayOfMonth = Blank.or(dayOfMonth);
    monthsAfter = Blank.or(monthsAfter);
  }

  static TimingSheet blank() {
    return new TimingSheet(null, null, null, null, null, null, null, null, null);
  }

  TimingSheet every(PeriodKind kind) {
    return new TimingSheet(
        when, kind.code(), year, index, day, bound, opens, dayOfMonth, monthsAfter);
  }

  /** What was proposed from the wording, taken over. */
  public TimingSheet proposed(WordedDeadline worded) {
    return new TimingSheet(
        worded.dayOfMonth().isPresent() ? "rule" : "once",
        worded.every().map(PeriodKind::code).orElse(period),
        year,
        index,
        worded.day().map(LocalDate::toString).orElse(day),
        worded.bound().name().toLowerCase(Locale.ROOT),
        opens,
        worded.dayOfMonth().map(String::valueOf).orElse(dayOfMonth),
        monthsAfter);
  }

  /**
   * Each period with its day, as far as what is typed says so.
   *
   * @param planYear of the document
   */
  public List<Occurrence> occurrences(String planYear) {
    return TypedTimings.read(this, planYear).map(Timing::occurrences).orElse(List.of());
  }

  public boolean isOnce() {
    return when.equals("once");
  }

  public boolean isRule() {
    return when.equals("rule");
  }

  public boolean isEvent() {
    return when.equals("event");
  }
}
