package vn.dondoc.web.admin;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.dondoc.obligations.NotFound;

/** From a code that a form offered back to its constant. */
final class Coded {
  private Coded() {}

  /**
   * @throws NotFound for what no form offers
   */
  static <E extends Enum<E>> E of(E[] constants, Function<E, String> code, String sent) {
    return Stream.of(constants)
        .filter(one -> code.apply(one).equals(sent))
        .findFirst()
        .orElseThrow(() -> new NotFound(sent));
  }
}
