package vn.dondoc.obligations;

import java.util.Optional;
import vn.dondoc.calendar.Deadline;

/**
 * All that decides when an obligation makes itself heard.
 *
 * @param event the days of an event; its deadline is then its last day and nobody is ever late
 */
public record SignalBasis(
    ObligationKind kind, Tone tone, Deadline deadline, Optional<EventSpan> event) {}
