package vn.dondoc.web.demo;

import java.util.regex.Pattern;

/** Where a form may send its reader back to: a path of this program and nowhere else. */
final class LocalPath {
  /** One slash and no second one: "//host" and "/\host" lead elsewhere; braces are a template. */
  private static final Pattern LOCAL =
      Pattern.compile("/(?:[^/\\\\{}\\s\\p{Cntrl}][^\\\\{}\\s\\p{Cntrl}]*)?");

  private LocalPath() {}

  static String of(String asked) {
    return LOCAL.matcher(asked).matches() ? asked : "/";
  }
}
