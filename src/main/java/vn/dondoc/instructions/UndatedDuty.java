package vn.dondoc.instructions;

import java.util.Optional;
import vn.dondoc.units.UnitId;

/** A report that is asked for with no day. It is shown, and no deadline is invented for it. */
public record UndatedDuty(UnitId unit, String wording, Optional<Integer> sourceLine) {}
