package vn.dondoc.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;

/** Does what a behaviour file says, through the use cases that the pages call. */
@Component
class Acting {
  private final Cast cast;
  private final Clock clock;

  Acting(Cast cast, Clock clock) {
    this.cast = cast;
    this.clock = clock;
  }

  /**
   * @throws DeedRefused if the cascade has no such report, it has not been opened yet, or a person
   *     would be refused too
   */
  void act(InstructionId instruction, Deed deed) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    try {
      deed.act().perform(new Scene(instruction, deed, cast, today));
    } catch (Refusal | NotFound e) {
      throw new DeedRefused(deed, e);
    }
  }
}
