package vn.dondoc.documents;

import java.util.List;

/** Writes one year as {@link HolidayFileReader} reads it. */
final class HolidayFileWriter {
  private HolidayFileWriter() {}

  static String write(HolidaySheet sheet) {
    var text = new StringBuilder("years:\n");
    text.append("  - year: ").append(sheet.year()).append('\n');
    text.append("    status: ").append(HolidayFileReader.code(sheet.status())).append('\n');
    text.append("    source: ").append(quoted(sheet.source())).append('\n');
    days(text, "\"off\"", sheet.off());
    days(text, "worked", sheet.worked());
    days(text, "proposed", sheet.proposed());
    return text.toString();
  }

  private static void days(StringBuilder text, String key, List<NamedDay> days) {
    if (days.isEmpty()) {
      return;
    }
    text.append("    ").append(key).append(":\n");
    for (var day : days) {
      text.append("      - {day: ").append(day.day());
      text.append(", name: ").append(quoted(day.name()));
      day.worked().ifPresent(worked -> text.append(", worked: ").append(worked));
      text.append("}\n");
    }
  }

  private static String quoted(String plain) {
    var escaped = plain.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replaceAll("\\p{Cntrl}+", " ") + '"';
  }
}
