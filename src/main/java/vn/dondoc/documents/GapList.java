package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one row of one part. */
final class GapList {
  private final DraftPart part;
  private final String row;
  private final List<Gap> found = new ArrayList<>();

  GapList(DraftPart part, String row) {
    this.part = part;
    this.row = row;
  }

  GapList when(boolean isSo, String field, String key, Object... details) {
    if (isSo) {
      found.add(new Gap(part, row, field, "gap." + key, List.of(details)));
    }
    return this;
  }

  /** Missing, or longer than its column. */
  GapList text(String field, String value, int longest) {
    when(value.isEmpty(), field, "missing." + field);
    return when(value.length() > longest, field, "too-long", longest);
  }

  /** Not a day, though something is typed. */
  GapList day(String field, String value) {
    return when(isNoDay(value), field, "day-shape", value);
  }

  private static boolean isNoDay(String value) {
    return !value.isEmpty() && TypedDays.read(value).isEmpty();
  }

  List<Gap> all() {
    return found;
  }
}
