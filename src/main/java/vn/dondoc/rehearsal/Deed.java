package vn.dondoc.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.units.UnitId;

/**
 * Something a person does in a rehearsal.
 *
 * @param report code of the regime, or of its period, e.g. "six-months"
 * @param number of the report handed in
 * @param text summary of a submission or reason of a return
 * @param newDay of a return
 */
public record Deed(
    Instant at,
    Kind kind,
    UnitId unit,
    String report,
    String number,
    String text,
    Optional<LocalDate> newDay) {

  /** What is done. */
  public enum Kind {
    SUBMIT,
    ACCEPT,
    RETURN
  }
}
