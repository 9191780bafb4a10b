package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

/** Every chaser ever sent by hand. */
@Repository
class Chasers {
  private final JdbcClient client;

  Chasers(JdbcClient client) {
    this.client = client;
  }

  Optional<Instant> lastOf(ObligationId obligation) {
    return client
        .sql("select max(sent_at) from chaser where obligation_id = ?")
        .param(obligation.value())
        .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }

  /** Returns which time it is, from 1. */
  int add(ObligationId obligation, Chaser chaser, PersonId by, Instant at) {
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
            insert into chaser (id, obligation_id, position, sent_at, sent_by, message, reason)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(UUID.randomUUID().toString())
        .param(obligation.value())
        .param(position)
        .param(Timestamp.from(at))
        .param(by.value())
        .param(chaser.message())
        .param(chaser.reason().isEmpty() ? null : chaser.reason())
        .update();
    return position;
  }
}
