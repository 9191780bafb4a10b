package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;
import vn.dondoc.obligations.Audience.Listener;

/**
 * The coordinator chased a unit by hand.
 *
 * @param position which time, from 1
 * @param notBefore until then nothing leaves, so that it can be taken back
 */
public record ObligationChased(
    Obligation obligation, List<Listener> listeners, int position, Instant at, Instant notBefore) {}
