package vn.dondoc.web.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

/** Which identity opens which account. An account may have several. */
@Repository
class Identities {
  private final JdbcClient client;

  Identities(JdbcClient client) {
    this.client = client;
  }

  Optional<String> account(Identity identity) {
    return client
        .sql("select username from account_identity where issuer = ? and subject = ?")
        .params(identity.issuer(), identity.subject())
        .query(String.class)
        .optional();
  }

  List<Identity> of(String username) {
    return client
        .sql(
            """
            select issuer, subject from account_identity where username = ?
            order by issuer, subject
            """)
        .param(username)
        .query((row, number) -> new Identity(row.getString(1), row.getString(2)))
        .list();
  }

  /** False when it opens an account already. */
  boolean add(Identity identity, String username, PersonId by, Instant at) {
    return client
            .sql(
                """
                insert into account_identity (issuer, subject, username, linked_at, linked_by)
                values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(identity.issuer(), identity.subject(), username, Timestamp.from(at), by.value())
            .update()
        == 1;
  }

  boolean remove(Identity identity, String username) {
    return client
            .sql(
                """
                delete from account_identity where issuer = ? and subject = ? and username = ?
                """)
            .params(identity.issuer(), identity.subject(), username)
            .update()
        == 1;
  }
}
