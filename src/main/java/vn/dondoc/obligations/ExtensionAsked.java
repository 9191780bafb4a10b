package vn.dondoc.obligations;

import java.time.Instant;
import vn.dondoc.units.PersonId;

/**
 * A unit wishes for more time.
 *
 * @param seq which of its wishes for this obligation, from 1
 */
public record ExtensionAsked(
    Round round, Obligation obligation, int seq, PersonId by, Instant at) {}
