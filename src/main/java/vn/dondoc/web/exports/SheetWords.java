package vn.dondoc.web.exports;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.progress.Standing;

/** What stands in the cells, in the reader's language. */
@Component
class SheetWords {
  private final MessageSource messages;

  SheetWords(MessageSource messages) {
    this.messages = messages;
  }

  String of(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** Under {@code export.column.*}. */
  List<String> headings(String... columns) {
    return Stream.of(columns).map(column -> of("export.column." + column)).toList();
  }

  String standing(Standing standing) {
    return of("standing." + standing.code());
  }

  /** "6 tháng năm 2024" for a report of a period, else its title alone. */
  String period(String kind, Period period) {
    return kind.equals("periodic")
        ? of("period." + period.kind().code(), period.index(), String.valueOf(period.year()))
        : "";
  }
}
