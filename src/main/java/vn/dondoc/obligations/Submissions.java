package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dondoc.units.PersonId;

/** Every version ever handed in, with what the receiver said of it. */
interface Submissions {

  void add(ObligationId obligation, Handover handover, PersonId by, Instant at, int lateDays);

  /** Those of these ids that the latest version has, by name. */
  List<Attachment> filesOfLast(ObligationId obligation, Collection<String> ids);

  /** Says of the latest version that it is accepted. */
  void accepted(ObligationId obligation, PersonId by, Instant at);

  /** Says of the latest version that it is returned. */
  void returned(
      ObligationId obligation, PersonId by, Instant at, String reason, Optional<LocalDate> newDay);
}
