package vn.dondoc.obligations;

import java.util.List;

/** A group of units now owes the round's report. */
public record ObligationsOpened(Round round, List<Obligation> obligations) {}
