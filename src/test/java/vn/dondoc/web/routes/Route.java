package vn.dondoc.web.routes;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of {@code routes/table.txt}.
 *
 * @param key method and path as the program knows it, e.g. "GET /cascades/{id}"
 * @param path with kinds, e.g. "/cascades/{id:cascade}"
 * @param fields as a form sends them, without encoding; may be empty
 * @param untried whether only strangers are sent there
 */
record Route(
    String key, String method, String path, String fields, Set<String> roles, boolean untried) {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([\\w-]+))?}");

  /** A variable of which the program says itself what it may be, as in "{format:xlsx|csv}". */
  private static final Pattern CHOICE = Pattern.compile("\\{\\w+:(\\w+)(?:\\|\\w+)+}");

  private static final Pattern LINE =
      Pattern.compile("(GET|POST) (\\S+)(?: (\\S+))? : (untried )?(.+)");

  static Route of(String line) {
    var found = LINE.matcher(line);
    if (!found.matches()) {
      throw new IllegalArgumentException("not a route: " + line);
    }
    var path = found.group(2);
    var key = found.group(1) + " " + VARIABLE.matcher(path).replaceAll("{$1}");
    return new Route(
        key,
        found.group(1),
        path,
        found.group(3) == null ? "" : found.group(3),
        Arrays.stream(found.group(5).strip().split("\\s+")).collect(Collectors.toSet()),
        found.group(4) != null);
  }

  boolean isForStrangers() {
    return roles.contains("anyone");
  }

  boolean isFor(String role) {
    return roles.contains(role) || roles.contains("everyone") || isForStrangers();
  }

  boolean hasIds() {
    return VARIABLE.matcher(path).find();
  }

  /** With the ids that a world has for the kinds. */
  String address(UnaryOperator<String> idOfKind) {
    return withIds(fields.isEmpty() ? path : path + "?" + fields, idOfKind);
  }

  Route withoutFields() {
    return new Route(key, method, path, "", roles, untried);
  }

  String fieldsWith(UnaryOperator<String> idOfKind) {
    return withIds(fields, idOfKind);
  }

  private static String withIds(String text, UnaryOperator<String> idOfKind) {
    return VARIABLE
        .matcher(CHOICE.matcher(text).replaceAll("$1"))
        .replaceAll(
            found -> idOfKind.apply(found.group(2) == null ? found.group(1) : found.group(2)));
  }
}
