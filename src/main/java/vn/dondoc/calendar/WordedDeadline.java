package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wording of a deadline seems to say: "trước ngày 20/5", "chậm nhất ngày 25 hằng tháng".
 * Only a proposal: a person confirms it, and words without a day give none.
 *
 * @param day when the words name day and month
 * @param dayOfMonth when they name a day that comes back
 * @param every how often it comes back
 */
public record WordedDeadline(
    Bound bound,
    Optional<LocalDate> day,
    Optional<Integer> dayOfMonth,
    Optional<PeriodKind> every) {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern BEFORE = Pattern.compile("\\btrước\\b", FLAGS);
  private static final Pattern BY =
      Pattern.compile("\\b(chậm nhất|muộn nhất|đến hết|hết ngày|đến ngày|vào ngày)\\b", FLAGS);
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?", FLAGS);
  private static final Pattern DATE_IN_WORDS =
      Pattern.compile("(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s*(?:,|năm)*\\s*(\\d{4}))?", FLAGS);
  private static final Pattern RECURRING =
      Pattern.compile(
          "ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?(?:tháng cuối\\s+)?(?:hằng|hàng|mỗi)\\s+(tháng|quý)",
          FLAGS);

  /**
   * @param year taken where the words name none
   * @return empty when there is no bound, or no day that exists
   */
  public static Optional<WordedDeadline> read(String wording, int year) {
    var bound = bound(wording);
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    return recurring(wording, bound.get())
        .or(() -> dated(DATE.matcher(wording), bound.get(), year))
        .or(() -> dated(DATE_IN_WORDS.matcher(wording), bound.get(), year));
  }

  private static Optional<Bound> bound(String wording) {
    if (BEFORE.matcher(wording).find()) {
      return Optional.of(Bound.BEFORE);
    }
    return BY.matcher(wording).find() ? Optional.of(Bound.BY) : Optional.empty();
  }

  private static Optional<WordedDeadline> recurring(String wording, Bound bound) {
    var found = RECURRING.matcher(wording);
    if (!found.find()) {
      return Optional.empty();
    }
    var day = Integer.parseInt(found.group(1));
    var every = found.group(2).equalsIgnoreCase("quý") ? PeriodKind.QUARTER : PeriodKind.MONTH;
    return Optional.of(day)
        .filter(of -> of >= 1 && of <= 31)
        .map(
            of -> new WordedDeadline(bound, Optional.empty(), Optional.of(of), Optional.of(every)));
  }

  private static Optional<WordedDeadline> dated(Matcher found, Bound bound, int year) {
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      var named = found.group(3) == null ? year : Integer.parseInt(found.group(3));
      var day =
          LocalDate.of(named, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
      return Optional.of(
          new WordedDeadline(bound, Optional.of(day), Optional.empty(), Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
