package vn.dondoc.web.cascades;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import vn.dondoc.calendar.Days;

/**
 * What the audit trail keeps, in the reader's words: "BEFORE 2024-05-20" is "trước ngày 20/5/2024".
 */
record AuditWords(MessageSource messages, Locale locale) {
  private static final Pattern CODE = Pattern.compile("([A-Z][A-Z_]+)(?: (.*))?");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  /** Whatever has no words of its own stays as it is, its days apart. */
  public String of(String value) {
    var plain = DAY.matcher(value).replaceAll(AuditWords::brief);
    var code = CODE.matcher(plain);
    return code.matches()
        ? messages.getMessage(
            "audit.value." + code.group(1), new Object[] {code.group(2)}, plain, locale)
        : plain;
  }

  private static String brief(MatchResult day) {
    try {
      return Days.brief(LocalDate.parse(day.group()));
    } catch (DateTimeException e) {
      return day.group();
    }
  }
}
