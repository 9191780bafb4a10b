package vn.dondoc.operations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Person;

/**
 * Who looks after the whole program: administrators above whom nobody administers. The engine, the
 * mail server and the holidays serve all units, so that they are not for the administrator of a
 * part.
 */
@Component
public class Operators {
  private final JdbcClient client;

  Operators(JdbcClient client) {
    this.client = client;
  }

  /** Her own role only: administration never passes to a substitute. */
  public boolean include(Person who) {
    var places =
        client
            .sql(
                """
            select count(*) from assignment own join unit top on top.id = own.unit_id
            where own.person_id = ? and own.role = 'administrator'
              and not exists (
                select 1 from assignment higher join unit u on u.id = higher.unit_id
                where higher.role = 'administrator' and u.id <> top.id
                  and top.path like u.path || '%')
            """)
            .param(who.id().value())
            .query(Integer.class)
            .single();
    return places > 0;
  }

  /**
   * @throws NotFound for everybody else
   */
  public void require(Person who) {
    if (!include(who)) {
      throw new NotFound("operations");
    }
  }
}
