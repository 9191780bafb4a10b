package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Audience.Listener;

/**
 * An obligation that would be chased.
 *
 * @param listeners who would get the mail
 * @param lastChased when somebody last did it by hand
 * @param tooSoon whether that was within the last 24 hours, so that a reason is wanted
 */
public record ChaseTarget(
    Round round,
    Obligation obligation,
    List<Listener> listeners,
    Optional<Instant> lastChased,
    boolean tooSoon) {}
