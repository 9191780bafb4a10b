package vn.dondoc.instructions;

import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Selector;

/**
 * A standing duty that an instruction gives to its addressees, beside the reports.
 *
 * @param addressees who does it ("chủ trì" where others support)
 * @param support who helps with it ("phối hợp với …")
 */
public record AssignedDuty(
    Selector addressees,
    Optional<Selector> support,
    String text,
    Tone tone,
    Optional<Integer> sourceLine) {

  Stream<Selector> selectors() {
    return Stream.concat(Stream.of(addressees), support.stream());
  }
}
