package vn.dondoc.duties;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.obligations.InstructionId;

/** An instruction gives units their standing duties. */
@Service
public class AssigningDuties {
  private final Duties duties;

  AssigningDuties(Duties duties) {
    this.duties = duties;
  }

  /** In the caller's transaction; may be called again for units added later. */
  public void assign(InstructionId instruction, List<UnitDuty> given) {
    duties.add(instruction, given);
  }
}
