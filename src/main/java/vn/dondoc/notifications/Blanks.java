package vn.dondoc.notifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.notifications.MailItem.UnitLine;

/**
 * The names and ids by which mails differ that otherwise say the same, each in place of a letter
 * that nobody types. Templates, sentences and the escaping of HTML and calendars leave it alone.
 */
final class Blanks {
  private static final char FIRST = '\uE000';
  private static final int AT_MOST = 1000;
  private static final Pattern A_BLANK = Pattern.compile("[\\uE000-\\uF8FF]");

  private final List<String> values = new ArrayList<>();
  private final Map<String, String> blanks = new HashMap<>();

  /** The same value has always the same blank. */
  String of(String value) {
    return blanks.computeIfAbsent(
        value,
        it -> {
          values.add(it);
          return Character.toString(FIRST + values.size() - 1);
        });
  }

  /** What was put away; the blank of each is its place. */
  List<String> values() {
    return List.copyOf(values);
  }

  /** The same terms and units, without what names them. */
  List<MailItem> in(List<MailItem> items) {
    return items.stream()
        .map(item -> item.with(item.units().stream().map(this::in).toList()))
        .toList();
  }

  private UnitLine in(UnitLine unit) {
    var blank = of(unit.obligation());
    return new UnitLine(
        blank,
        unit.revision(),
        unit.revisedAt(),
        of(unit.name()),
        unit.former(),
        unit.state(),
        unit.said(),
        unit.link().replace(unit.obligation(), blank));
  }

  static boolean areTooManyIn(List<MailItem> items) {
    return items.stream().mapToInt(item -> item.units().size()).sum() * 2 >= AT_MOST;
  }

  /** Then they cannot be told from ours. */
  static boolean wereTypedIn(List<MailItem> items) {
    return A_BLANK.matcher(items.toString()).find();
  }

  /** Which blank that letter is; negative if none. */
  static int indexOf(char letter) {
    return letter < FIRST || letter >= FIRST + AT_MOST ? -1 : letter - FIRST;
  }
}
