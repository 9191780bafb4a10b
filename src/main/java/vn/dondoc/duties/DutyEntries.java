package vn.dondoc.duties;

import java.time.Instant;
import vn.dondoc.units.PersonId;

/** The history of each duty. */
interface DutyEntries {

  /** A deed that needs no words. */
  void add(DutyId duty, Deed deed, PersonId by, Instant at);

  void add(DutyId duty, Deed deed, Progress said, PersonId by, Instant at);
}
