package vn.dondoc.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
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
            "insert into account (username, password_hash, person_id, enabled) values (?, ?, ?, ?)")
        .params(
            account.username(), account.passwordHash(), account.person().value(), account.enabled())
        .update();
  }

  void changePassword(PersonId person, String passwordHash) {
    client
        .sql("update account set password_hash = ? where person_id = ?")
        .params(passwordHash, person.value())
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
        row.getBoolean("enabled"));
  }
}
