package vn.dondoc.documents;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A mapping of a YAML text, read as far as it goes; what has another shape counts as absent. */
record LooseNode(Map<?, ?> values) {

  static LooseNode of(Object any) {
    return new LooseNode(any instanceof Map<?, ?> map ? map : Map.of());
  }

  boolean has(String key) {
    return values.get(key) != null && !"".equals(values.get(key));
  }

  String text(String key) {
    return values.get(key) instanceof String text ? text : "";
  }

  LooseNode inner(String key) {
    return of(values.get(key));
  }

  List<String> texts(String key) {
    return items(key).stream().map(Object::toString).toList();
  }

  <T> List<T> each(String key, Function<LooseNode, T> reader) {
    return items(key).stream().map(item -> reader.apply(of(item))).toList();
  }

  private List<Object> items(String key) {
    return values.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
  }
}
