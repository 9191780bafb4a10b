package vn.dondoc.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All successions of units ever recorded. */
public interface Successions {

  /** Returns its id. */
  String record(Succession succession, PersonId by, Instant at);

  /** Not applied yet, and their day has come. */
  List<Recorded> due(LocalDate today);

  /** The earliest day of those not applied yet. */
  Optional<LocalDate> earliest();

  void applied(String id, Instant at);

  /**
   * @param by who recorded it
   */
  record Recorded(String id, Succession succession, PersonId by) {}
}
