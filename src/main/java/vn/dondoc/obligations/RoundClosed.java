package vn.dondoc.obligations;

/** Nothing of this round is owed any more. */
public record RoundClosed(RoundId round, InstructionId instruction) {}
