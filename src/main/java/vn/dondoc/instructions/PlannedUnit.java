package vn.dondoc.instructions;

import java.util.List;
import vn.dondoc.obligations.Signal;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Unit;

/**
 * A unit that would owe a round's report.
 *
 * @param signals if it hands in nothing, earliest first
 */
public record PlannedUnit(Unit unit, Tone tone, List<Signal> signals) {}
