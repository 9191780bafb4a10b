package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Hearers;
import vn.dondoc.units.Unit;

/** Whether somebody in each unit would hear of what it owes. */
@Component
class Reachability {
  private final Audience audience;

  Reachability(Audience audience) {
    this.audience = audience;
  }

  /** An error for each unit in which nobody can be told. */
  List<Finding> of(List<Unit> units, LocalDate on) {
    var hearers = audience.on(on);
    return units.stream().flatMap(unit -> unreachable(unit, hearers).stream()).toList();
  }

  private static Optional<Finding> unreachable(Unit unit, Hearers hearers) {
    var told = hearers.ofUnit(unit.id());
    if (told.stream().anyMatch(listener -> listener.person().isReachable())) {
      return Optional.empty();
    }
    var why = told.isEmpty() ? "no-focal-point" : "no-address-works";
    return Optional.of(
        Finding.error(why, "", unit.name()).about(unit.id().value(), Optional.empty()));
  }
}
