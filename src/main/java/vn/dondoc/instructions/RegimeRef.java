package vn.dondoc.instructions;

import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;

/** A regime of this or of another instruction. */
public record RegimeRef(InstructionId instruction, RegimeCode code) {}
