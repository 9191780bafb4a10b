package vn.dondoc.notifications;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/** A letter goes through the outbox like all mail, but waits for no digest and no round. */
@Service
public class SendingLetters {
  private final Outbox outbox;
  private final DispatchingMails dispatching;
  private final People people;
  private final MailProperties properties;
  private final Clock clock;

  SendingLetters(
      Outbox outbox,
      DispatchingMails dispatching,
      People people,
      MailProperties properties,
      Clock clock) {
    this.outbox = outbox;
    this.dispatching = dispatching;
    this.people = people;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Returns when the mail server has it or has failed once; then it is tried again as all mail is.
   * Whoever has no address that works gets none. Not to be called inside a transaction.
   *
   * @param kind of a {@link LetterWriter}
   */
  public void send(PersonId to, String kind) {
    people
        .byId(to)
        .filter(person -> !person.email().isBlank())
        .map(person -> mail(person, kind))
        .ifPresent(
            mail -> {
              outbox.add(mail, clock.instant());
              dispatching.sendDue();
            });
  }

  private OutboxMail mail(Person person, String kind) {
    var id = UUID.randomUUID().toString();
    var messageId = OutboxMail.messageId(id, properties.domain());
    return new OutboxMail(id, person.id(), person.email(), kind, messageId, 0);
  }
}
