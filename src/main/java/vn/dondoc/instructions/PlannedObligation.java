package vn.dondoc.instructions;

import java.util.List;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.Round;
import vn.dondoc.units.Unit;

/**
 * One unit would owe one round's report.
 *
 * @param listeners all who would ever hear of it, each in her first capacity
 */
public record PlannedObligation(Unit unit, Round round, List<Listener> listeners) {}
