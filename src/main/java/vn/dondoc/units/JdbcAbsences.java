package vn.dondoc.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAbsences implements Absences {
  private final JdbcClient jdbc;

  JdbcAbsences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Absence> byId(String id) {
    return jdbc.sql("select * from absence where id = :id and cancelled_at is null")
        .param("id", id)
        .query(JdbcAbsences::absence)
        .optional();
  }

  @Override
  public List<Absence> between(LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select * from absence
            where from_day <= :last and to_day >= :first and cancelled_at is null
            order by from_day, recorded_at, id
            """)
        .param("first", first)
        .param("last", last)
        .query(JdbcAbsences::absence)
        .list();
  }

  @Override
  public void add(Absence absence, PersonId by, Instant at) {
    jdbc.sql(
            """
            insert into absence (id, person_id, from_day, to_day, substitute, reason, recorded_by,
              recorded_at)
            values (:id, :person, :from, :to, :substitute, :reason, :by, :at)
            """)
        .param("id", absence.id())
        .param("person", absence.person().value())
        .param("from", absence.from())
        .param("to", absence.to())
        .param("substitute", absence.substitute().map(PersonId::value).orElse(null))
        .param("reason", absence.reason())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  @Override
  public void cancel(String id, PersonId by, Instant at) {
    jdbc.sql(
            """
            update absence set cancelled_by = :by, cancelled_at = :at
            where id = :id and cancelled_at is null
            """)
        .param("id", id)
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  private static Absence absence(ResultSet row, int number) throws SQLException {
    return new Absence(
        row.getString("id"),
        new PersonId(row.getString("person_id")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        Optional.ofNullable(row.getString("substitute")).map(PersonId::new),
        row.getString("reason"));
  }
}
