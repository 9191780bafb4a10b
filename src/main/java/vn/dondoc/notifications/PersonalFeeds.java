package vn.dondoc.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.StandIns;

/**
 * A person's deadlines for the calendar on her phone, at an address that only she knows. A person
 * has at most one.
 */
@Service
public class PersonalFeeds {
  private final JdbcClient client;
  private final Tokens tokens;
  private final FeedEvents events;
  private final WritingCalendars writing;
  private final MailPreferences preferences;
  private final StandIns standIns;
  private final AuditTrail audit;
  private final Clock clock;

  PersonalFeeds(
      JdbcClient client,
      Tokens tokens,
      FeedEvents events,
      WritingCalendars writing,
      MailPreferences preferences,
      StandIns standIns,
      AuditTrail audit,
      Clock clock) {
    this.client = client;
    this.tokens = tokens;
    this.events = events;
    this.writing = writing;
    this.preferences = preferences;
    this.standIns = standIns;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param text in the format of RFC 5545; the same as long as nothing in it changes
   * @param changedAt when the last of it did
   */
  public record Feed(String text, Instant changedAt) {}

  /** When her address was made, if she has one. */
  public Optional<Instant> madeAt(Person who) {
    return client
        .sql("select made_at from calendar_feed where person_id = ?")
        .param(who.id().value())
        .query((row, number) -> row.getTimestamp("made_at").toInstant())
        .optional();
  }

  /**
   * Makes an address; one that she had before leads nowhere any more.
   *
   * @return the secret in it, which cannot be asked for again
   */
  @Transactional
  public String renew(Person who) {
    var token = tokens.fresh();
    delete(who);
    client
        .sql("insert into calendar_feed (person_id, token_hash, made_at) values (?, ?, ?)")
        .params(who.id().value(), Tokens.hash(token), Timestamp.from(clock.instant()))
        .update();
    audit.subject(
        "CALENDAR_SHARED", who.id(), AuditSubject.of(who.id()), who.name(), Change.none());
    return token;
  }

  /** Her address leads nowhere any more. */
  @Transactional
  public void revoke(Person who) {
    if (delete(who) > 0) {
      audit.subject(
          "CALENDAR_REVOKED", who.id(), AuditSubject.of(who.id()), who.name(), Change.none());
    }
  }

  private int delete(Person who) {
    return client
        .sql("delete from calendar_feed where person_id = ?")
        .param(who.id().value())
        .update();
  }

  /** Empty for a token that nobody has, or whose owner may not sign in any more. */
  public Optional<Feed> read(String token) {
    return Optional.of(token)
        .filter(Tokens::isShaped)
        .flatMap(this::owner)
        .flatMap(id -> standIns.acting(id, LocalDate.ofInstant(clock.instant(), clock.getZone())))
        .map(this::feed);
  }

  private Optional<PersonId> owner(String token) {
    return client
        .sql(
            """
            select f.person_id from calendar_feed f
            join account a on a.person_id = f.person_id and a.enabled
            where f.token_hash = ?
            """)
        .param(Tokens.hash(token))
        .query((row, number) -> new PersonId(row.getString(1)))
        .optional();
  }

  private Feed feed(Person who) {
    var owed = events.of(who);
    var changed = owed.stream().map(CalendarEvent::revisedAt).max(Comparator.naturalOrder());
    return new Feed(
        writing.feed(owed, preferences.of(who.id()).language()),
        changed.or(() -> madeAt(who)).orElseThrow());
  }
}
