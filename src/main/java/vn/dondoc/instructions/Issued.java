package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.obligations.Attachment;

/**
 * The plan that a unit has issued, as its head says.
 *
 * @param number whole, e.g. "15/KH-UBND"
 * @param symbol what follows the number in it, e.g. "/KH-UBND"
 */
public record Issued(
    String number, LocalDate issuedOn, String title, String symbol, Optional<Attachment> file) {}
