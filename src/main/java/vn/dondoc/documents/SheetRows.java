package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of a draft put, replaced and taken out by name, or by number where they have none. */
final class SheetRows {
  /** Addresses of rows that are not there yet have it. */
  private static final String NEW = "new";

  private SheetRows() {}

  static <T extends SheetRow<T>> List<T> put(List<T> rows, String row, T typed) {
    var changed = new ArrayList<>(rows);
    var place = find(rows, row);
    if (place.isPresent()) {
      var stored = rows.get(place.getAsInt());
      changed.set(place.getAsInt(), typed.keeping(stored.rowName(), stored));
    } else {
      var taken = Stream.concat(Stream.of(NEW), rows.stream().map(SheetRow::rowName)).toList();
      var name = typed.rowName().isEmpty() ? typed.rowText() : typed.rowName();
      changed.add(typed.keeping(Slugs.of(name, typed.longestName(), taken), typed));
    }
    return changed;
  }

  static <T extends SheetRow<T>> List<T> without(List<T> rows, String row) {
    var left = new ArrayList<>(rows);
    find(rows, row).ifPresent(left::remove);
    return left;
  }

  static <T extends SheetRow<T>> Optional<T> byName(List<T> rows, String row) {
    var place = find(rows, row);
    return place.isPresent() ? Optional.of(rows.get(place.getAsInt())) : Optional.empty();
  }

  static String lastOf(List<? extends SheetRow<?>> rows) {
    return rows.isEmpty() ? "" : nameOf(rows.get(rows.size() - 1), rows.size() - 1);
  }

  private static <T extends SheetRow<T>> OptionalInt find(List<T> rows, String row) {
    return IntStream.range(0, rows.size())
        .filter(i -> nameOf(rows.get(i), i).equals(row))
        .findFirst();
  }

  private static String nameOf(SheetRow<?> row, int index) {
    return row.rowName().isEmpty() ? String.valueOf(index + 1) : row.rowName();
  }
}
