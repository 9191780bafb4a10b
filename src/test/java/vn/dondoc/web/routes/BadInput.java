package vn.dondoc.web.routes;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody may send in a field, by mistake, by a paste or on purpose; each has a name. */
final class BadInput {
  /** Must never stand in a page like this. */
  static final String SCRIPT = "\"'><script>alert(1)</script>";

  private BadInput() {}

  static Map<String, String> values() {
    var all = new LinkedHashMap<String, String>();
    all.put("empty", "");
    all.put("blank", " \u3000\t ");
    all.put("null byte", "a\u0000b");
    all.put("controls", "a\u0001\u000b\u001b\u007f\u0085b");
    all.put("line breaks", "a\r\nBcc: x@example.vn\r\n\r\nb");
    all.put("script", SCRIPT);
    all.put("expression", "${7*7} #{7*7} __${7*7}__ {0} ''{1}'' %s \\ %_");
    all.put("bidi", "\u202Eabc\u202C\u2066\u200F\uFEFF");
    all.put("beyond the BMP", "\uD83D\uDE00\uD840\uDC00");
    all.put("lone surrogate", "a\uD83D");
    all.put("a combining tower", "a" + "\u0301".repeat(500));
    all.put("long", "á".repeat(10_000));
    all.put("longer than any column", "x ".repeat(60_000));
    all.put("formula", "=cmd|'/c calc'!A1");
    all.put("day 0", "0000-00-00");
    all.put("year 0", "0000-01-01");
    all.put("year 9999", "9999-12-31");
    all.put("far year", "+999999999-12-31");
    all.put("typed far year", "1/1/999999999");
    all.put("typed year 1", "1/1/0001");
    all.put("no day", "31/2/2024");
    all.put("minus one", "-1");
    all.put("zero", "0");
    all.put("largest int", "2147483647");
    all.put("smallest int", "-2147483648");
    all.put("beyond long", "99999999999999999999");
    all.put("fraction", "1,5/0");
    all.put("not a number", "NaN");
    all.put("true", "true");
    all.put("period", "999999999-month-13");
    all.put("number", "1/KH");
    all.put("list", "a,b,,c");
    all.put("traversal", "../../etc/passwd");
    return all;
  }
}
