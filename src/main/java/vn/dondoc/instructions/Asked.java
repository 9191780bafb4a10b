package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.units.UnitId;

/**
 * What a unit asks of the level below it, as it composes its cascade.
 *
 * @param wording of the deadline, as the unit's plan writes it
 * @param via the unit that collects it on the way
 */
public record Asked(
    ObligationKind kind,
    Period period,
    String title,
    String wording,
    LocalDate day,
    Bound bound,
    Optional<UnitId> via) {}
