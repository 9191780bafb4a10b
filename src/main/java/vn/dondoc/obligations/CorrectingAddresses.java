package vn.dondoc.obligations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.EmailAddress;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/** Somebody who knows the person mends an address; what it held up is then sent. */
@Service
public class CorrectingAddresses {
  private final People people;
  private final Oversight oversight;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;

  CorrectingAddresses(
      People people, Oversight oversight, AuditTrail audit, ApplicationEventPublisher events) {
    this.people = people;
    this.oversight = oversight;
    this.audit = audit;
    this.events = events;
  }

  /**
   * @throws NotFound if it is not this person's business
   * @throws Refusal if it is no address, or the one that she has
   */
  @Transactional
  public void correct(PersonId id, String typed, Person who) {
    var person = find(id, who);
    var address = typed == null ? "" : typed.strip();
    if (!EmailAddress.isOne(address)) {
      throw Refusal.ofField("address", "address-shape", address);
    }
    if (address.equals(person.email())) {
      throw Refusal.ofField("address", "address-same", address);
    }
    people.save(person.withEmail(address));
    var change = Change.of(person.email(), address);
    audit.subject("ADDRESS_CORRECTED", who.id(), AuditSubject.of(id), person.name(), change);
    events.publishEvent(new AddressMended(id, address));
  }

  /**
   * The address is right, and the server will take it now.
   *
   * @throws NotFound if it is not this person's business
   */
  @Transactional
  public void confirm(PersonId id, Person who) {
    var person = find(id, who);
    people.arrives(id);
    audit.subject(
        "ADDRESS_CONFIRMED", who.id(), AuditSubject.of(id), person.email(), Change.none());
    events.publishEvent(new AddressMended(id, person.email()));
  }

  private Person find(PersonId id, Person who) {
    return people
        .byId(id)
        .filter(person -> oversight.mayReach(who, person))
        .orElseThrow(() -> new NotFound(id));
  }
}
