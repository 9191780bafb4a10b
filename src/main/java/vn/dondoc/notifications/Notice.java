package vn.dondoc.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.obligations.Audience.Because;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.Obligation;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/**
 * What one person must hear of one obligation.
 *
 * @param step tells repeats of one kind apart within a due version
 * @param rung of the ladder, 0 before the cut-off
 * @param insteadOf whose place the recipient takes
 * @param notBefore when it may leave; empty for at once
 */
record Notice(
    ObligationId obligation,
    NoticeKind kind,
    int step,
    int rung,
    int dueVersion,
    PersonId recipient,
    Because because,
    Optional<PersonId> insteadOf,
    Instant raisedAt,
    Optional<Instant> notBefore) {

  /** What that listener must hear of an obligation as it stands now. */
  static Notice of(
      Obligation obligation, NoticeKind kind, int step, int rung, Listener listener, Instant at) {
    return new Notice(
        obligation.id(),
        kind,
        step,
        rung,
        obligation.dueVersion(),
        listener.person().id(),
        listener.because(),
        listener.insteadOf().map(Person::id),
        at,
        Optional.empty());
  }

  /** The same, which waits until then. */
  Notice heldUntil(Instant moment) {
    return new Notice(
        obligation,
        kind,
        step,
        rung,
        dueVersion,
        recipient,
        because,
        insteadOf,
        raisedAt,
        Optional.of(moment));
  }

  /** The same news always has the same id, also after a restore from a backup. */
  String id() {
    var key =
        String.join(
            "|", obligation.value(), kind.name(), step + "", dueVersion + "", recipient.value());
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
