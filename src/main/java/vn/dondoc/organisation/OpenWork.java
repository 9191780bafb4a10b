package vn.dondoc.organisation;

import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.obligations.TakingOver;
import vn.dondoc.units.UnitId;

/** What would be left without an owner if a unit or its last focal point went. */
@Component
class OpenWork {
  private final TakingOver takingOver;
  private final Rounds rounds;

  OpenWork(TakingOver takingOver, Rounds rounds) {
    this.takingOver = takingOver;
    this.rounds = rounds;
  }

  /** Reports the unit still owes, and rounds that are still coming in to it. */
  int of(UnitId unit) {
    return owedBy(unit) + comingInTo(unit);
  }

  int owedBy(UnitId unit) {
    return takingOver.openOf(unit).size();
  }

  private int comingInTo(UnitId unit) {
    return (int)
        rounds.running().stream()
            .filter(
                round -> round.to().equals(unit) || round.via().filter(unit::equals).isPresent())
            .count();
  }
}
