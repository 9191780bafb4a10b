package vn.dondoc.instructions;

import java.util.Map;
import vn.dondoc.obligations.InstructionId;

/** Port to the engine: work that failed and waits for an administrator. */
public interface StuckCascades {
  /** How many of each cascade, its rounds and obligations included; those without are left out. */
  Map<InstructionId, Integer> byCascade();
}
