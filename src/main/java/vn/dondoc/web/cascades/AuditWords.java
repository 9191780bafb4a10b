package vn.dondoc.web.cascades;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.dondoc.calendar.Days;

/**
 * What the audit trail keeps, in the reader's words: "BEFORE 2024-05-20" is "trước ngày 20/5/2024".
 */
public record AuditWords(MessageSource messages, Locale locale) {
  private static final String BETWEEN = "; ";
  private static final Pattern CODE = Pattern.compile("([A-Z][A-Z_]+)(?: (.*))?");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  /**
   * Part by part, as "EVERY_MONTH; UNDATED" has two. Whatever has no words of its own stays as it
   * is, its days apart.
   */
  public String of(String value) {
    return Stream.of(value.split(BETWEEN)).map(this::part).collect(Collectors.joining(BETWEEN));
  }

  private String part(String value) {
    var plain = DAY.matcher(value).replaceAll(AuditWords::brief);
    var code = CODE.matcher(plain);
    return code.matches()
        ? messages.getMessage("audit.value." + code.group(1), details(code), plain, locale)
        : plain;
  }

  /** 0 all that follows the word in capitals, then its pieces, numbers as such. */
  private static Object[] details(Matcher code) {
    var rest = code.group(2);
    return rest == null
        ? new Object[0]
        : Stream.concat(Stream.of(rest), Stream.of(rest.split(" ")).map(AuditWords::piece))
            .toArray();
  }

  private static Object piece(String text) {
    return text.matches("\\d{1,4}") ? Integer.valueOf(text) : text;
  }

  private static String brief(MatchResult day) {
    try {
      return Days.brief(LocalDate.parse(day.group()));
    } catch (DateTimeException e) {
      return day.group();
    }
  }
}
