package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The head of a cascade: its document, what it answers, and how far it has come.
 *
 * @param number empty while the source leaves it blank ("chưa có số")
 * @param year of the plan
 * @param status RUNNING, CLOSED or REJECTED
 * @param units how many are addressed
 * @param toCome how many obligations will be opened in periods that are planned
 * @param coordinated whether the person who asks coordinates for the issuer, and may act
 */
public record CascadeHead(
    String id,
    Optional<String> number,
    String symbol,
    Optional<LocalDate> issuedOn,
    String title,
    int year,
    String issuer,
    Optional<Basis> basis,
    String status,
    Instant startedAt,
    Optional<String> startedBy,
    Optional<Instant> closedAt,
    int units,
    int reports,
    int toCome,
    boolean coordinated) {
  /** The higher document it answers. */
  public record Basis(
      String id,
      Optional<String> number,
      String symbol,
      Optional<LocalDate> issuedOn,
      String issuer) {}

  public boolean hasBlanks() {
    return number.isEmpty() || issuedOn.isEmpty();
  }
}
