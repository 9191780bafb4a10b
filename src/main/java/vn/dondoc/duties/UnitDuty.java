package vn.dondoc.duties;

import java.util.Optional;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.UnitId;

/**
 * A duty as an instruction gives it to one unit.
 *
 * @param group the same for all bodies that lead or support the same sentence of the document;
 *     counted from 1 within the instruction
 * @param sourceLine line of the source text
 */
public record UnitDuty(
    int group, UnitId unit, Part part, String text, Tone tone, Optional<Integer> sourceLine) {}
