package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/**
 * What happens to files on their way: cut off, bytes turned over, lines lost, doubled or strange.
 */
final class Damage {
  private static final List<String> STRANGE =
      List.of(
          "\u0000",
          "\t",
          "\uD83D",
          "99999999999999999999",
          "0000-00-00",
          "+999999999-12-31",
          "31/2/2024",
          "=1+1",
          "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
          "&a [*a, *a, *a]",
          "!!javax.script.ScriptEngineManager [x]",
          "!!binary aGk=",
          "<<: *none",
          "? - : -",
          "~",
          ".inf",
          "0x7fffffffffffffff",
          "á".repeat(20_000),
          "\"",
          "': |\n  >-");

  private final Random random;

  Damage(Random random) {
    this.random = random;
  }

  byte[] bytes(byte[] whole) {
    var bad = whole.clone();
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(bad, random.nextInt(bad.length + 1));
    }
    for (int i = 0; i <= random.nextInt(20) && bad.length > 0; i++) {
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
    }
    return bad;
  }

  String text(String whole) {
    var lines = new ArrayList<>(whole.lines().toList());
    for (int i = 0; i <= random.nextInt(5); i++) {
      line(lines);
    }
    var text = String.join("\n", lines);
    return random.nextInt(6) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
  }

  private void line(List<String> lines) {
    var at = random.nextInt(lines.size());
    var strange = STRANGE.get(random.nextInt(STRANGE.size()));
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.set(at, lines.get(at).replaceFirst(": .*", ": " + quoted(strange)));
      case 4 -> lines.set(at, " ".repeat(random.nextInt(9)) + lines.get(at).strip());
      default -> {
        var line = lines.get(at);
        var cut = random.nextInt(line.length() + 1);
        lines.set(at, line.substring(0, cut) + strange + line.substring(cut));
      }
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
