package vn.dondoc.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One mapping of a cascade file while it is put together; what is blank is left out. */
final class SheetEntry {
  private final Map<String, Object> values = new LinkedHashMap<>();

  SheetEntry put(String key, String text) {
    if (!text.isEmpty()) {
      values.put(key, text);
    }
    return this;
  }

  SheetEntry put(String key, List<?> items) {
    if (!items.isEmpty()) {
      values.put(key, items);
    }
    return this;
  }

  SheetEntry put(String key, SheetEntry inner) {
    if (!inner.values.isEmpty()) {
      values.put(key, inner.values);
    }
    return this;
  }

  Map<String, Object> values() {
    return values;
  }
}
