package vn.dondoc.progress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Addresses that wait for somebody to mend them. */
@Service
public class BouncedAddresses {
  private final JdbcClient client;

  BouncedAddresses(JdbcClient client) {
    this.client = client;
  }

  /** Of people the reader looks after or expects reports from; longest waiting first. */
  public List<BouncedAddress> of(Person who) {
    return client
        .sql(
            """
            select p.id, p.name, p.email, p.bounced_at, p.bounce_reason,
              (select string_agg(distinct x.short_name, ', ' order by x.short_name)
               from assignment b join unit x on x.id = b.unit_id where b.person_id = p.id) as units
            from person p where p.bounced_at is not null and
            """
                + PeopleScope.REACHED
                + " order by p.bounced_at, "
                + Alphabet.sql("p.name"))
        .param("who", who.actsAs())
        .param("self", who.id().value())
        .query(
            (row, number) ->
                new BouncedAddress(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("email"),
                    Columns.text(row, "units").orElse(""),
                    row.getTimestamp("bounced_at").toInstant(),
                    row.getString("bounce_reason")))
        .list();
  }
}
