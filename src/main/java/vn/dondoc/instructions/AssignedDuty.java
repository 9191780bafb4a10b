package vn.dondoc.instructions;

import java.util.Optional;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Selector;

/** A standing duty that an instruction gives to its addressees, beside the reports. */
public record AssignedDuty(
    Selector addressees, String text, Tone tone, Optional<Integer> sourceLine) {}
