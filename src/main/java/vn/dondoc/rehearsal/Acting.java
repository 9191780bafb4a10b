package vn.dondoc.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Reviewing;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Does what a behaviour file says, through the use cases that the pages call. */
@Component
class Acting {
  private final Submitting submitting;
  private final Reviewing reviewing;
  private final Rounds rounds;
  private final People people;
  private final Clock clock;

  Acting(Submitting submitting, Reviewing reviewing, Rounds rounds, People people, Clock clock) {
    this.submitting = submitting;
    this.reviewing = reviewing;
    this.rounds = rounds;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @throws DeedRefused if the cascade has no such report, it has not been opened yet, or a person
   *     would be refused too
   */
  void act(InstructionId instruction, Deed deed) {
    try {
      perform(instruction, deed);
    } catch (Refusal | NotFound e) {
      throw new DeedRefused(deed, e);
    }
  }

  private void perform(InstructionId instruction, Deed deed) {
    var round = roundOf(instruction, deed);
    var obligation = ObligationId.of(round.id(), deed.unit());
    switch (deed.kind()) {
      case SUBMIT -> submitting.submit(obligation, handover(deed), focalPointOf(deed.unit()));
      case ACCEPT -> reviewing.accept(obligation, focalPointOf(round.reviewer()));
      case RETURN ->
          reviewing.giveBack(
              obligation, focalPointOf(round.reviewer()), deed.text(), deed.newDay());
    }
  }

  private Round roundOf(InstructionId instruction, Deed deed) {
    return rounds.of(instruction).stream()
        .filter(round -> isMeant(round, deed.report()))
        .findFirst()
        .orElseThrow(() -> new NotFound(instruction + " " + deed.report()));
  }

  /** By the name of the regime, of its period, or of the round itself. */
  private static boolean isMeant(Round round, String report) {
    return round.regime().value().equals(report)
        || round.period().kind().code().equals(report) && round.kind() == ObligationKind.PERIODIC
        || round.id().value().equals(round.instruction() + "." + report);
  }

  private Handover handover(Deed deed) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return new Handover(deed.number(), today, deed.text(), Optional.empty());
  }

  private Person focalPointOf(UnitId unit) {
    return people.inUnit(unit, Role.FOCAL_POINT).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("focal point of " + unit));
  }
}
