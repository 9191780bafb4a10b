package vn.dondoc.progress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Who reads what units hand in. */
@Service
public class Collecting {
  private final JdbcClient client;

  Collecting(JdbcClient client) {
    this.client = client;
  }

  /** Whether any round's reports come to or through a unit this person submits or leads for. */
  public boolean isDoneBy(Person who) {
    return client
            .sql(
                """
            select count(*) from reporting_round r
            join assignment a on a.unit_id in (r.via_unit, r.to_unit)
            where a.person_id in (:who) and a.role in ('focal-point', 'leader')
            """)
            .param("who", who.actsAs())
            .query(Integer.class)
            .single()
        > 0;
  }
}
