package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** The successions of units that a person looks after. */
@Service
public class SuccessionLines {
  private final JdbcClient client;

  SuccessionLines(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param from names of the units that end
   * @param applied whether the work has gone over
   */
  public record Line(String from, String to, LocalDate on, String basis, boolean applied) {}

  /** Latest first. */
  public List<Line> of(Person who) {
    return client
        .sql(
            """
            select s.on_day, s.basis, s.applied_at, u.name as to_name,
              (select string_agg(f.name, ', ') from unit_succession_from sf
               join unit f on f.id = sf.from_unit where sf.succession_id = s.id) as from_names
            from unit_succession s join unit u on u.id = s.to_unit
            where exists (select 1 from assignment a where u.path like '%/' || a.unit_id || '/%'
              and ((a.role = 'administrator' and a.person_id = :self)
                or (a.role = 'coordinator' and a.person_id in (:who))))
            order by s.on_day desc, s.recorded_at desc
            """)
        .param("who", who.actsAs())
        .param("self", who.id().value())
        .query(
            (row, n) ->
                new Line(
                    row.getString("from_names"),
                    row.getString("to_name"),
                    row.getObject("on_day", LocalDate.class),
                    row.getString("basis"),
                    row.getTimestamp("applied_at") != null))
        .list();
  }
}
