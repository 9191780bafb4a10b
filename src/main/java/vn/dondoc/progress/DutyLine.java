package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/**
 * A standing duty of a unit, in the words of its document.
 *
 * @param insteadOf the name of who is away, when the reader only acts in her place
 * @param required whether it is asked ("yêu cầu") rather than requested ("đề nghị")
 * @param sourceLine line of the source text
 */
public record DutyLine(
    DutyStanding standing,
    Optional<String> insteadOf,
    String text,
    boolean required,
    Optional<Integer> sourceLine,
    List<DocumentRef> chain) {

  /** Reads {@code unit_id}. */
  static Optional<String> insteadOf(ResultSet row, Person who) throws SQLException {
    var unit = new UnitId(row.getString("unit_id"));
    return who.insteadOf(unit, Role.FOCAL_POINT, Role.LEADER).map(Person::name);
  }
}
