package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the coordinator fills in at the start.
 *
 * @param number whole, for a document whose source leaves it blank
 * @param consent to start although warnings stand, such as a number still missing
 */
public record StartAnswers(
    Optional<String> number, Optional<LocalDate> issuedOn, boolean consent) {}
