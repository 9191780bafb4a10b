package vn.dondoc.obligations;

import java.util.List;

/** The figures that each instruction asks for. */
public interface Indicators {

  void add(InstructionId instruction, List<Indicator> indicators);

  /** In the document's order. */
  List<Indicator> of(InstructionId instruction);

  /** Those that units hand in with this round's report. */
  default List<Indicator> askedIn(Round round) {
    return of(round.instruction()).stream()
        .filter(one -> one.isAskedIn(round.kind(), round.regime()))
        .toList();
  }
}
