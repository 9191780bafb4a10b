package vn.dondoc.units;

import java.util.function.Function;
import java.util.stream.Stream;

/** Back from a stored code to its constant. */
final class Codes {
  private Codes() {}

  /**
   * @throws IllegalStateException if the table holds a code this version does not know
   */
  static <E extends Enum<E>> E of(E[] constants, Function<E, String> code, String stored) {
    return Stream.of(constants)
        .filter(constant -> code.apply(constant).equals(stored))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Unknown stored code: " + stored));
  }
}
