package vn.dondoc.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.ibatis.io.Resources;

/**
 * What one of the engine's files of SQL holds and needs, told from its text without reading it as
 * XML.
 *
 * @param statements names without the file's namespace, by which the engine asks for them
 * @param needs namespaces whose SQL it includes, its own among them
 */
record SqlFile(String resource, String namespace, List<String> statements, Set<String> needs) {
  private static final String LIST = "org/camunda/bpm/engine/impl/mapping/mappings.xml";
  private static final Pattern LISTED = Pattern.compile("<mapper resource=\"([^\"]+)\"");
  private static final Pattern NAMESPACE = Pattern.compile("<mapper namespace=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("[^>]*?\\bid\\s*=\\s*\"([^\"]+)\"");
  private static final Pattern INCLUDED = Pattern.compile("[^>]*?refid=\"([^\"]+)\\.[^\".]+\"");
  private static final Set<String> STATEMENTS = Set.of("select", "insert", "update", "delete");

  /** All that the engine lists, in its order. */
  static List<SqlFile> all() {
    var list = text(LIST);
    return LISTED.matcher(list).results().map(found -> of(found.group(1))).toList();
  }

  private static SqlFile of(String resource) {
    var text = text(resource);
    var namespace = NAMESPACE.matcher(text).results().findFirst().orElseThrow().group(1);
    var statements =
        STATEMENTS.stream().flatMap(kind -> after("<" + kind + " ", ID, text).stream());
    var needs = new TreeSet<>(after("<include ", INCLUDED, text));
    return new SqlFile(resource, namespace, statements.toList(), needs);
  }

  /**
   * What the pattern finds right behind each occurrence; many times faster than looking for both.
   */
  private static List<String> after(String start, Pattern pattern, String text) {
    var found = new ArrayList<String>();
    var matcher = pattern.matcher(text);
    for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      matcher.region(at + start.length(), text.length());
      if (matcher.lookingAt()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static String text(String resource) {
    try (var stream = Resources.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The engine's SQL is not there: " + resource, e);
    }
  }
}
