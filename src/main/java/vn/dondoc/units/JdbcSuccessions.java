package vn.dondoc.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSuccessions implements Successions {
  private final JdbcClient jdbc;

  JdbcSuccessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String record(Succession succession, PersonId by, Instant at) {
    var id = UUID.randomUUID().toString();
    jdbc.sql(
            """
            insert into unit_succession (id, to_unit, on_day, basis, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            succession.to().value(),
            succession.on(),
            succession.basis(),
            by.value(),
            Timestamp.from(at))
        .update();
    for (var from : succession.from()) {
      jdbc.sql("insert into unit_succession_from (succession_id, from_unit) values (?, ?)")
          .params(id, from.value())
          .update();
    }
    return id;
  }

  @Override
  public List<Recorded> due(LocalDate today) {
    return jdbc.sql(
            """
            select * from unit_succession where applied_at is null and on_day <= ?
            order by on_day, recorded_at
            """)
        .param(today)
        .query(this::recorded)
        .list();
  }

  @Override
  public Optional<LocalDate> earliest() {
    return jdbc.sql(
            """
            select on_day from unit_succession where applied_at is null
            order by on_day fetch first 1 rows only
            """)
        .query(LocalDate.class)
        .optional();
  }

  @Override
  public void applied(String id, Instant at) {
    jdbc.sql("update unit_succession set applied_at = ? where id = ?")
        .params(Timestamp.from(at), id)
        .update();
  }

  private Recorded recorded(ResultSet row, int number) throws SQLException {
    var id = row.getString("id");
    var from =
        jdbc.sql(
                """
                select from_unit from unit_succession_from where succession_id = ?
                order by from_unit
                """)
            .param(id)
            .query((each, n) -> new UnitId(each.getString(1)))
            .list();
    return new Recorded(
        id,
        new Succession(
            from,
            new UnitId(row.getString("to_unit")),
            row.getObject("on_day", LocalDate.class),
            row.getString("basis")),
        new PersonId(row.getString("recorded_by")));
  }
}
