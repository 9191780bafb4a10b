package vn.dondoc.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

@Repository
class JdbcExtensions implements Extensions {
  private final JdbcClient client;

  JdbcExtensions(JdbcClient client) {
    this.client = client;
  }

  @Override
  public Optional<Extension> byId(ExtensionId id) {
    return client
        .sql("select * from extension where id = ?")
        .param(id.value())
        .query(JdbcExtensions::extension)
        .optional();
  }

  @Override
  public List<Extension> of(ObligationId obligation) {
    return client
        .sql("select * from extension where obligation_id = ? order by seq")
        .param(obligation.value())
        .query(JdbcExtensions::extension)
        .list();
  }

  @Override
  public void add(Extension e) {
    client
        .sql(
            """
            insert into extension (id, obligation_id, seq, due_version, asked_by, asked_at,
              asked_day, reason, old_day, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            e.id().value(),
            e.obligation().value(),
            e.seq(),
            e.dueVersion(),
            e.askedBy().map(PersonId::value).orElse(null),
            Timestamp.from(e.askedAt()),
            e.askedDay(),
            e.reason(),
            e.oldDay(),
            e.state().name())
        .update();
  }

  @Override
  public void decided(Extension extension, Decision decision) {
    client
        .sql(
            """
            update extension set state = ?, decided_by = ?, decided_at = ?, decision_reason = ?,
              granted_day = ?
            where id = ?
            """)
        .params(
            decision.state().name(),
            decision.by().value(),
            Timestamp.from(decision.at()),
            decision.reason().orElse(null),
            decision.day().orElse(null),
            extension.id().value())
        .update();
  }

  @Override
  public void lapse(ObligationId obligation, Instant at) {
    client
        .sql(
            """
            update extension set state = 'LAPSED', decided_at = ?
            where obligation_id = ? and state = 'ASKED'
            """)
        .params(Timestamp.from(at), obligation.value())
        .update();
  }

  private static Extension extension(ResultSet row, int number) throws SQLException {
    return new Extension(
        new ExtensionId(row.getString("id")),
        new ObligationId(row.getString("obligation_id")),
        row.getInt("seq"),
        row.getInt("due_version"),
        Optional.ofNullable(row.getString("asked_by")).map(PersonId::new),
        row.getTimestamp("asked_at").toInstant(),
        row.getObject("asked_day", LocalDate.class),
        row.getString("reason"),
        row.getObject("old_day", LocalDate.class),
        ExtensionState.valueOf(row.getString("state")));
  }
}
