package vn.dondoc.obligations;

import java.time.Instant;

/**
 * A moment at which an unfulfilled obligation makes itself heard.
 *
 * @param step distinguishes signals of one obligation and due version; rises with {@code at}
 * @param rung 0 before the cut-off; 1 missed notice, 2 coordinator, 3 draft letter and its repeats
 * @param at when it is due
 */
public record Signal(SignalKind kind, int step, int rung, Instant at) {}
