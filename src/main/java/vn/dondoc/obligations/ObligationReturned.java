package vn.dondoc.obligations;

import java.time.Instant;

/** The receiver wants it done again. */
public record ObligationReturned(Round round, Obligation obligation, String reason, Instant at) {}
