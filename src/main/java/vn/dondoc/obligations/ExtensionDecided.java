package vn.dondoc.obligations;

import java.time.Instant;

/**
 * The receiver gave more time, or refused it.
 *
 * @param obligation with the deadline that holds now
 * @param seq which of the obligation's extensions, from 1
 */
public record ExtensionDecided(Round round, Obligation obligation, int seq, Instant at) {}
