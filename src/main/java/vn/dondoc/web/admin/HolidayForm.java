package vn.dondoc.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;
import vn.dondoc.calendar.HolidayStatus;
import vn.dondoc.documents.HolidaySheet;
import vn.dondoc.documents.NamedDay;
import vn.dondoc.web.frame.TypedDay;

/**
 * A year as typed, one day a line: "01/01/2027 Tết Dương lịch".
 *
 * @param proposed lines that may end in [làm] or [nghỉ], what the day would become
 */
record HolidayForm(
    String year, String status, String source, String off, String worked, String proposed) {
  static final HolidayForm BLANK = new HolidayForm("", "OFFICIAL", "", "", "", "");

  private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(.+?)(\\s*\\[(làm|nghỉ)])?");

  static HolidayForm of(HolidaySheet sheet) {
    return new HolidayForm(
        String.valueOf(sheet.year()),
        sheet.status().name(),
        sheet.source(),
        lines(sheet.off()),
        lines(sheet.worked()),
        lines(sheet.proposed()));
  }

  private static String lines(List<NamedDay> days) {
    return days.stream().map(HolidayForm::line).collect(Collectors.joining("\n"));
  }

  private static String line(NamedDay day) {
    var date = "%1$td/%1$tm/%1$tY".formatted(day.day());
    var becomes = day.worked().map(worked -> worked ? " [làm]" : " [nghỉ]").orElse("");
    return date + " " + day.name() + becomes;
  }

  /** Empty if a field cannot be read, which {@code errors} then say. */
  Optional<HolidaySheet> sheet(Errors errors) {
    var number = number(errors);
    if (source == null || source.isBlank()) {
      errors.rejectValue("source", "holidays.source-missing");
    }
    var daysOff = days("off", off, errors);
    var daysWorked = days("worked", worked, errors);
    var undecided = days("proposed", proposed, errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    var as = Coded.of(HolidayStatus.values(), HolidayStatus::name, status);
    return Optional.of(
        new HolidaySheet(number, as, source.strip(), daysOff, daysWorked, undecided));
  }

  private int number(Errors errors) {
    if (year != null && year.strip().matches("[12]\\d{3}")) {
      return Integer.parseInt(year.strip());
    }
    errors.rejectValue("year", "holidays.bad-year");
    return 0;
  }

  private static List<NamedDay> days(String field, String text, Errors errors) {
    var days = new ArrayList<NamedDay>();
    for (var line : text == null ? new String[0] : text.strip().split("\\R")) {
      if (!line.isBlank()) {
        day(field, line.strip(), errors).ifPresent(days::add);
      }
    }
    return days;
  }

  private static Optional<NamedDay> day(String field, String line, Errors errors) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      errors.rejectValue(field, "holidays.bad-line", new Object[] {line}, null);
      return Optional.empty();
    }
    Optional<LocalDate> day = TypedDay.read(field, parts.group(1), errors);
    var worked = Optional.ofNullable(parts.group(4)).map("làm"::equals);
    return day.map(found -> new NamedDay(found, parts.group(2), worked));
  }
}
