package vn.dondoc.faults.ledger;

import java.time.Instant;

/**
 * @param rung 0 for a reminder before the cut-off
 */
record Signal(int rung, Instant at) {}
