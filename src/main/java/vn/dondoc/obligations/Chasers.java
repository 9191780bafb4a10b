package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

/** Every chaser ever sent by hand, and those taken back before they left. */
@Repository
class Chasers {
  private final JdbcClient client;

  Chasers(JdbcClient client) {
    this.client = client;
  }

  Optional<Instant> lastOf(ObligationId obligation) {
    return client
        .sql("select max(sent_at) from chaser where obligation_id = ? and undone_at is null")
        .param(obligation.value())
        .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }

  /**
   * @param act to which it belongs
   * @return which time it is, from 1
   */
  int add(String act, ObligationId obligation, Chaser chaser, PersonId by, Instant at) {
    var position =
        1
            + client
                .sql("select count(*) from chaser where obligation_id = ?")
                .param(obligation.value())
                .query(Integer.class)
                .single();
    client
        .sql(
            """
            insert into chaser (id, act, obligation_id, position, sent_at, sent_by, message, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(UUID.randomUUID().toString())
        .param(act)
        .param(obligation.value())
        .param(position)
        .param(Timestamp.from(at))
        .param(by.value())
        .param(chaser.message())
        .param(chaser.reason().isEmpty() ? null : chaser.reason())
        .update();
    return position;
  }

  /** One unit's part of an act. */
  record Sent(ObligationId obligation, int position, Instant at, boolean undone) {}

  /** Held until the transaction ends, so that nobody takes it back twice. */
  List<Sent> locked(String act) {
    return client
        .sql(
            """
            select obligation_id, position, sent_at, undone_at from chaser where act = ?
            order by obligation_id for update
            """)
        .param(act)
        .query(
            (row, n) ->
                new Sent(
                    new ObligationId(row.getString("obligation_id")),
                    row.getInt("position"),
                    row.getTimestamp("sent_at").toInstant(),
                    row.getTimestamp("undone_at") != null))
        .list();
  }

  void undo(String act, PersonId by, Instant at) {
    client
        .sql("update chaser set undone_at = ?, undone_by = ? where act = ?")
        .params(Timestamp.from(at), by.value(), act)
        .update();
  }
}
