package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/** The mails of the {@link Outbox} about which a person must decide. */
@Repository
class TroubledMails {
  private static final String MAILS =
      """
      select m.id, m.address, m.state, m.last_error, m.in_doubt, m.settled_at, p.bounced_at
      from outbox_mail m join person p on p.id = m.recipient
      where m.id in (select n.mail_id from notice n
        join obligation o on o.id = n.obligation_id
        join reporting_round r on r.id = o.round_id
        where r.instruction_id = :cascade) and
      """;

  private final JdbcClient client;

  TroubledMails(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param error whether its last attempt failed
   * @param doubtful whether it left perhaps twice and nobody has decided yet
   * @param bounced whether its recipient's address takes no mail
   */
  record Troubled(
      String id, String address, String state, boolean error, boolean doubtful, boolean bounced) {

    boolean isInDoubt() {
      return state.equals("SENT") && doubtful;
    }

    boolean isTroubled() {
      return isInDoubt() || state.equals("FAILED") || (state.equals("PENDING") && error);
    }
  }

  boolean isCoordinatedBy(InstructionId cascade, Person who) {
    return client
            .sql(
                """
                select count(*) from instruction i
                join assignment a on a.unit_id = i.issuer and a.role = 'coordinator'
                where i.id = :cascade and a.person_id in (:who)
                """)
            .param("cascade", cascade.value())
            .param("who", who.actsAs())
            .query(Integer.class)
            .single()
        > 0;
  }

  Optional<Troubled> byId(String mail, InstructionId cascade) {
    return client
        .sql(MAILS + " m.id = :mail")
        .param("cascade", cascade.value())
        .param("mail", mail)
        .query(TroubledMails::troubled)
        .optional();
  }

  List<Troubled> failed(InstructionId cascade) {
    return client
        .sql(MAILS + " m.state = 'FAILED' order by m.id")
        .param("cascade", cascade.value())
        .query(TroubledMails::troubled)
        .list();
  }

  private static Troubled troubled(ResultSet row, int number) throws SQLException {
    return new Troubled(
        row.getString("id"),
        row.getString("address"),
        row.getString("state"),
        row.getString("last_error") != null,
        row.getInt("in_doubt") > 0 && row.getTimestamp("settled_at") == null,
        row.getTimestamp("bounced_at") != null);
  }

  /** Under the same Message-ID as before; one that a sender holds right now is left to it. */
  void sendAgain(String mail, PersonId by, Instant now) {
    client
        .sql(
            """
            update outbox_mail set state = 'PENDING', next_attempt_at = :now, last_error = null,
              settled_by = :by, settled_at = :now
            where id = :mail and state in ('FAILED', 'PENDING', 'SENT')
            """)
        .param("now", Timestamp.from(now))
        .param("by", by.value())
        .param("mail", mail)
        .update();
  }

  void settle(String mail, PersonId by, Instant now) {
    client
        .sql("update outbox_mail set settled_by = ?, settled_at = ? where id = ?")
        .params(by.value(), Timestamp.from(now), mail)
        .update();
  }
}
