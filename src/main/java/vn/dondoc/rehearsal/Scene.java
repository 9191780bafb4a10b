package vn.dondoc.rehearsal;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Round;
import vn.dondoc.units.Person;
import vn.dondoc.units.UnitId;

/** Where a deed takes place: its cascade, its report and the people who act. */
public final class Scene {
  private final InstructionId instruction;
  private final Deed deed;
  private final Cast cast;
  private final LocalDate today;

  Scene(InstructionId instruction, Deed deed, Cast cast, LocalDate today) {
    this.instruction = instruction;
    this.deed = deed;
    this.cast = cast;
    this.today = today;
  }

  InstructionId instruction() {
    return instruction;
  }

  LocalDate today() {
    return today;
  }

  UnitId unit() {
    return deed.unit().orElseThrow();
  }

  /** Empty where the file names none. */
  Optional<UnitId> namedUnit() {
    return deed.unit();
  }

  /** As the file names it. */
  RegimeCode regime() {
    return new RegimeCode(deed.report().orElseThrow());
  }

  /**
   * @throws vn.dondoc.obligations.NotFound if the cascade has no such report
   */
  Round round() {
    return cast.roundOf(instruction, deed.report().orElseThrow());
  }

  ObligationId obligation() {
    return ObligationId.of(round().id(), unit());
  }

  Person focalPoint() {
    return cast.focalPointOf(unit());
  }

  Person reviewer() {
    return cast.focalPointOf(round().reviewer());
  }

  /** Of the unit that receives the report. */
  Person receiver() {
    return cast.coordinatorOf(round().to());
  }

  /** Of the cascade. */
  Person coordinator() {
    return cast.coordinatorOf(instruction);
  }
}
