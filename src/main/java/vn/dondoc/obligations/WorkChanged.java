package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;

/** Work of one kind of change was moved, withdrawn or taken over; its people must hear of it. */
public record WorkChanged(WorkChange.Kind kind, List<Obligation> obligations, Instant at) {}
