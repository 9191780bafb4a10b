package vn.dondoc.instructions;

import java.time.Instant;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.units.Unit;

/**
 * One mail that would leave: what one person is told of one kind at one moment goes together.
 *
 * @param raisedAt the moment of its signals; a reminder leaves with the digest minutes later
 * @param rung the highest of its signals; 0 before the cut-off
 * @param unit of its first item
 * @param items how many obligations it tells of
 */
public record PlannedMail(
    Instant raisedAt, NoticeKind kind, int rung, Listener listener, Unit unit, int items) {}
