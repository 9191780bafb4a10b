package vn.dondoc.documents;

import java.util.List;

/** What nobody has typed. */
final class Blank {
  private Blank() {}

  /** Never null, and without blanks around it. */
  static String or(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Never null; what is blank is left out. */
  static List<String> or(List<String> typed) {
    return typed == null
        ? List.of()
        : typed.stream().filter(one -> one != null && !one.isBlank()).map(String::strip).toList();
  }
}
