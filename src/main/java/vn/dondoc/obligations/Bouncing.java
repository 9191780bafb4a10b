package vn.dondoc.obligations;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Bounce;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;

/** The mail server refused an address for good: it gets nothing more until a person has looked. */
@Service
public class Bouncing {
  private static final int MAX_REASON = 1000;

  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  Bouncing(People people, AuditTrail audit, Clock clock) {
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param address as the refused mail had it; when it is hers no longer, nothing happens
   * @param reason the server's answer
   */
  @Transactional
  public void bounced(PersonId person, String address, String reason) {
    var shortened = reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON);
    if (people.bounced(person, address, new Bounce(clock.instant(), shortened))) {
      audit.subject(
          "ADDRESS_BOUNCED",
          null,
          AuditSubject.of(person),
          address,
          Change.none().because(shortened));
    }
  }
}
