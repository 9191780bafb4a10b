package vn.dondoc.obligations;

/**
 * The coordinator took a word back before it left.
 *
 * @param position which word to this unit, from 1
 */
public record ChaseUndone(ObligationId obligation, int position) {}
