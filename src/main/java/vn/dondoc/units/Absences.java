package vn.dondoc.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All absences that stand, earliest first. A cancelled one stays in its table only. */
public interface Absences {
  Optional<Absence> byId(String id);

  /** Everybody's with at least one day in common with these; both days included. */
  List<Absence> between(LocalDate first, LocalDate last);

  void add(Absence absence, PersonId by, Instant at);

  /** From now on she is there again. */
  void cancel(String id, PersonId by, Instant at);
}
