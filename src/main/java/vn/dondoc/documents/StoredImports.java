package vn.dondoc.documents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

/** Imports whose effect was shown to somebody and that only she may go on with, for a while. */
@Repository
class StoredImports {
  private final JdbcClient client;

  StoredImports(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param units as CSV
   * @param people as CSV
   */
  record Stored(String fileName, String units, String people) {}

  void add(String id, PersonId who, Stored content, Instant at) {
    client
        .sql(
            """
            insert into org_import (id, person_id, file_name, unit_rows, person_rows, prepared_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            who.value(),
            content.fileName(),
            content.units(),
            content.people(),
            Timestamp.from(at))
        .update();
  }

  Optional<Stored> of(String id, PersonId who, Instant notBefore) {
    return client
        .sql("select * from org_import where id = ? and person_id = ? and prepared_at >= ?")
        .params(id, who.value(), Timestamp.from(notBefore))
        .query(
            (row, n) ->
                new Stored(
                    row.getString("file_name"),
                    row.getString("unit_rows"),
                    row.getString("person_rows")))
        .optional();
  }

  void remove(String id) {
    client.sql("delete from org_import where id = ?").param(id).update();
  }

  void forgetOlderThan(Instant moment) {
    client
        .sql("delete from org_import where prepared_at < ?")
        .param(Timestamp.from(moment))
        .update();
  }
}
