package vn.dondoc.rehearsal;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.Instructions;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Finds the people and the reports that a behaviour file means. */
@Component
class Cast {
  private final Rounds rounds;
  private final Instructions instructions;
  private final People people;

  Cast(Rounds rounds, Instructions instructions, People people) {
    this.rounds = rounds;
    this.instructions = instructions;
    this.people = people;
  }

  /** Of one that comes back, the last that is open. */
  Round roundOf(InstructionId instruction, String report) {
    return rounds.of(instruction).stream()
        .filter(round -> isMeant(round, report))
        .max(Comparator.comparing(Cast::isOpen).thenComparing(Round::opensAt))
        .orElseThrow(() -> new NotFound(instruction + " " + report));
  }

  private static boolean isOpen(Round round) {
    return round.state() == RoundState.OPEN;
  }

  /** By the name of the regime, of its period, or of the round itself. */
  private static boolean isMeant(Round round, String report) {
    return round.regime().value().equals(report)
        || round.regime().value().equals(round.period().year() + "-" + report)
        || round.id().value().equals(round.instruction() + "." + report);
  }

  Person focalPointOf(UnitId unit) {
    return first(unit, Role.FOCAL_POINT);
  }

  Person coordinatorOf(UnitId unit) {
    return first(unit, Role.COORDINATOR);
  }

  Person coordinatorOf(InstructionId instruction) {
    var document = instructions.byId(instruction).orElseThrow(() -> new NotFound(instruction));
    return coordinatorOf(document.issuer());
  }

  private Person first(UnitId unit, Role role) {
    return people.inUnit(unit, role).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(role.code() + " of " + unit));
  }
}
