package vn.dondoc.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

/** All accounts. A person has at most one. */
@Repository
class Accounts {
  private final JdbcClient client;

  Accounts(JdbcClient client) {
    this.client = client;
  }

  Optional<Account> byUsername(String username) {
    return client
        .sql("select * from account where username = ?")
        .param(username)
        .query(Accounts::account)
        .optional();
  }

  Optional<Account> of(PersonId person) {
    return client
        .sql("select * from account where person_id = ?")
        .param(person.value())
        .query(Accounts::account)
        .optional();
  }

  List<Account> all() {
    return client.sql("select * from account order by username").query(Accounts::account).list();
  }

  boolean isEmpty() {
    return client.sql("select count(*) from account").query(Integer.class).single() == 0;
  }

  void add(Account account) {
    client
        .sql(
            """
            insert into account (username, password_hash, person_id, enabled, must_change)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            account.username(),
            account.passwordHash(),
            account.person().value(),
            account.enabled(),
            account.mustChange())
        .update();
  }

  /**
   * @param mustChange whether it serves only to choose another one
   */
  void changePassword(PersonId person, String passwordHash, boolean mustChange) {
    client
        .sql("update account set password_hash = ?, must_change = ? where person_id = ?")
        .params(passwordHash, mustChange, person.value())
        .update();
  }

  void signedIn(Account account, Instant at) {
    client
        .sql(
            """
            update account set signed_in_before = signed_in_at, signed_in_at = ? where username = ?
            """)
        .params(Timestamp.from(at), account.username())
        .update();
  }

  void enable(PersonId person, boolean enabled) {
    client
        .sql("update account set enabled = ? where person_id = ?")
        .params(enabled, person.value())
        .update();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getString("username"),
        row.getString("password_hash"),
        new PersonId(row.getString("person_id")),
        row.getBoolean("enabled"),
        row.getBoolean("must_change"),
        moment(row, "signed_in_at"),
        moment(row, "signed_in_before"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
