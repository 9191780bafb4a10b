package vn.dondoc.instructions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** Running cascades, for who coordinates them. */
@Component
class CoordinatedCascades {
  private final Instructions instructions;

  CoordinatedCascades(Instructions instructions) {
    this.instructions = instructions;
  }

  /**
   * @throws NotFound if there is none, or this person does not coordinate its issuer
   * @throws Refusal if it does not run
   */
  Document running(InstructionId id, Person who) {
    var document = instructions.byId(id).orElseThrow(() -> new NotFound(id));
    if (!who.holds(Role.COORDINATOR, document.issuer())) {
      throw new NotFound(id);
    }
    if (!instructions.statusOf(id).equals(Optional.of(InstructionStatus.RUNNING))) {
      throw new Refusal("cascade-not-running");
    }
    return document;
  }

  /** As {@link #running}; others who ask the same wait until the transaction ends. */
  Document lockRunning(InstructionId id, Person who) {
    running(id, who);
    instructions.lock(id);
    return running(id, who);
  }
}
