package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.UnitId;

/**
 * The facts on a document's head.
 *
 * @param number whole, e.g. "39/KH-UBND"; empty while the source leaves it blank ("chưa có số")
 * @param symbol what follows the number, e.g. "/KH-SVHTT"
 * @param issuedOn empty while the source leaves the day blank
 * @param year the year whose work it plans; numbers restart each year
 */
public record Document(
    InstructionId id,
    Optional<String> number,
    String symbol,
    Optional<LocalDate> issuedOn,
    int year,
    UnitId issuer,
    String title) {

  Document issued(Optional<String> newNumber, Optional<LocalDate> newDate) {
    return new Document(
        id, newNumber.or(() -> number), symbol, newDate.or(() -> issuedOn), year, issuer, title);
  }

  /** Whether number or day still wait to be filled in ("Số: …/KH-UBND, ngày … tháng …"). */
  public boolean hasBlanks() {
    return number.isEmpty() || issuedOn.isEmpty();
  }
}
