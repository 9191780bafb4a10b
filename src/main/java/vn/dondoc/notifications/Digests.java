package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.notifications.Notices.Waiting;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.units.PersonId;

/** Notices that wait for the one digest of a day, as their recipients want it. */
@Repository
class Digests {
  /**
   * What a person owes gives the digest its name; REMINDER is the first of both. Whoever wants no
   * reminders now gets only what must come.
   */
  private static final String WAITING =
      """
      select n.recipient, min(n.kind) as kind, p.email, min(n.id) as first_notice
      from notice n join person p on p.id = n.recipient
      left join mail_preference f on f.person_id = n.recipient
      where n.mail_id is null and n.dropped_at is null and n.kind in (:digested)
        and p.bounced_at is null and p.email <> ''
        and coalesce(f.digest_at, cast(:usual as time)) <= cast(:time as time)
        and (f.resumes_at is null or f.resumes_at <= :now or n.kind in (:must))
        and not exists (
        select 1 from digest_day d where d.recipient = n.recipient and d.sent_on = :day)
      group by n.recipient, p.email
      order by n.recipient
      fetch first :atMost rows only
      """;

  /** Once a pause is over, of reminders of one obligation only the newest is told. */
  private static final String OUTDATED_IN_A_PAUSE =
      """
      update notice n set dropped_at = :now, dropped_because = 'PAUSED'
      where n.mail_id is null and n.dropped_at is null and n.kind in (:digested)
        and exists (select 1 from mail_preference f where f.person_id = n.recipient
          and f.resumes_at <= :now
          and n.raised_at >= f.paused_at and n.raised_at < f.resumes_at)
        and exists (select 1 from notice later where later.obligation_id = n.obligation_id
          and later.recipient = n.recipient and later.kind = n.kind
          and later.due_version = n.due_version and later.step > n.step
          and later.mail_id is null and later.dropped_at is null)
      """;

  private static final List<String> DIGESTED =
      Stream.of(NoticeKind.values()).filter(NoticeKind::isDigested).map(Enum::name).toList();

  private final JdbcClient client;
  private final MailProperties properties;
  private final List<String> must;

  Digests(JdbcClient client, MailProperties properties, PreferencePolicy policy) {
    this.client = client;
    this.properties = properties;
    // an empty list is no list to PostgreSQL
    this.must =
        Stream.concat(Stream.of("-"), policy.must().stream().map(NoticeKind::name)).toList();
  }

  /** Who waits for a digest, has had none on that day yet, and wants it by that time. */
  List<Waiting> waiting(ZonedDateTime now, int atMost) {
    return client
        .sql(WAITING)
        .param("digested", DIGESTED)
        .param("must", must)
        .param("usual", properties.digestFrom())
        .param("time", now.toLocalTime())
        .param("now", Timestamp.from(now.toInstant()))
        .param("day", now.toLocalDate())
        .param("atMost", atMost)
        .query(Waiting::of)
        .list();
  }

  void dropOutdatedInAPause(Instant now) {
    client
        .sql(OUTDATED_IN_A_PAUSE)
        .param("digested", DIGESTED)
        .param("now", Timestamp.from(now))
        .update();
  }

  void bundle(Waiting waiting, String mail, Instant now) {
    client
        .sql(
            """
            update notice n set mail_id = :mail, id = null
            where n.recipient = :recipient and n.kind in (:digested)
              and n.mail_id is null and n.dropped_at is null
              and (n.kind in (:must) or not exists (select 1 from mail_preference f
                where f.person_id = n.recipient and f.resumes_at > :now))
            """)
        .param("mail", mail)
        .param("recipient", waiting.recipient().value())
        .param("digested", DIGESTED)
        .param("must", must)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The day of the last digest before gives way; a later one, of a clock that went back, stays. */
  void digested(PersonId recipient, LocalDate day, String mail) {
    var moved =
        client
            .sql(
                """
                update digest_day set sent_on = :day, mail_id = :mail
                where recipient = :recipient and sent_on = (
                  select max(d.sent_on) from digest_day d
                  where d.recipient = :recipient and d.sent_on < :day)
                """)
            .param("recipient", recipient.value())
            .param("day", day)
            .param("mail", mail)
            .update();
    if (moved == 0) {
      client
          .sql("insert into digest_day (recipient, sent_on, mail_id) values (?, ?, ?)")
          .params(recipient.value(), day, mail)
          .update();
    }
  }

  /**
   * The earliest notice of those who want their digest at one time.
   *
   * @param at when it was raised, or when a pause that holds it back ends
   * @param digestAt empty for the usual time
   */
  record Held(Instant at, Optional<LocalTime> digestAt) {}

  List<Held> earliest() {
    return client
        .sql(
            """
            select digest_at, resumes_at, min(raised_at) as raised_at from (
              select f.digest_at, n.raised_at,
                case when n.kind in (:must) then null else f.resumes_at end as resumes_at
              from notice n join person p on p.id = n.recipient
              left join mail_preference f on f.person_id = n.recipient
              where n.mail_id is null and n.dropped_at is null and n.kind in (:digested)
                and p.bounced_at is null and p.email <> '') w
            group by digest_at, resumes_at
            """)
        .param("digested", DIGESTED)
        .param("must", must)
        .query(Digests::held)
        .list();
  }

  private static Held held(ResultSet row, int number) throws SQLException {
    var raised = row.getTimestamp("raised_at").toInstant();
    var resumes = row.getTimestamp("resumes_at");
    var later = resumes != null && resumes.toInstant().isAfter(raised);
    return new Held(
        later ? resumes.toInstant() : raised,
        Optional.ofNullable(row.getObject("digest_at", LocalTime.class)));
  }
}
