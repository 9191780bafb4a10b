package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One document of a chain.
 *
 * @param number empty while it has none ("chưa có số")
 * @param symbol what follows the number, e.g. "/KH-SVHTT"
 * @param issuer its short name
 */
public record DocumentRef(
    String id,
    Optional<String> number,
    String symbol,
    Optional<LocalDate> issuedOn,
    String issuer,
    String title) {}
