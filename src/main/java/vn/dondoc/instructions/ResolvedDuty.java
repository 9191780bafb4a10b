package vn.dondoc.instructions;

import vn.dondoc.units.UnitId;

/** A standing duty of one real unit. */
public record ResolvedDuty(UnitId unit, AssignedDuty duty) {}
