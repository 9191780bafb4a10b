package vn.dondoc.instructions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Several short codes in one column, in a fixed order. */
final class Joined {
  private Joined() {}

  static String of(Collection<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(","));
  }

  static Set<String> split(String joined) {
    return joined.isEmpty()
        ? Set.of()
        : Arrays.stream(joined.split(",")).collect(Collectors.toSet());
  }
}
