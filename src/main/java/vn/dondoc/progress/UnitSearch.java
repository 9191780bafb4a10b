package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** Units by a part of their name. The org tree is no secret to those who coordinate. */
@Service
public class UnitSearch {
  private static final int LOOKED_AT = 300;
  private static final String MATCHES = Unaccented.sql("u.name || ' ' || u.short_name");
  private static final String COORDINATES =
      """
      exists (select 1 from assignment a
        where a.person_id in (:who) and a.role = 'coordinator')
      """;

  private final JdbcClient client;
  private final Clock clock;

  UnitSearch(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /**
   * @param above name of the unit over it
   */
  public record Found(String id, String name, Optional<String> above) {}

  /**
   * Units that exist today.
   *
   * @param text with or without accents; blank finds none
   * @param atMost how many are wanted
   */
  public List<Found> find(String text, int atMost, Person who) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    return client
        .sql(
            """
            select u.id, u.name, p.name as above from unit u
            left join unit p on p.id = u.parent_id
            where u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today) and
            """
                + COORDINATES
                + " and "
                + MATCHES
                + " like :text order by u.level desc, u.id fetch first "
                + LOOKED_AT
                + " rows only")
        .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
        .param("who", who.actsAs())
        .param("text", Unaccented.pattern(text))
        .query(UnitSearch::found)
        .list()
        .stream()
        .sorted(VietnameseOrder.by(Found::name))
        .limit(atMost)
        .toList();
  }

  /** Units that have others below them, to say under which one a group is. */
  public List<Found> withUnitsBelow(Person who) {
    return client
        .sql(
            """
            select u.id, u.name, p.name as above from unit u
            left join unit p on p.id = u.parent_id
            where exists (select 1 from unit c where c.parent_id = u.id) and
            """
                + COORDINATES)
        .param("who", who.actsAs())
        .query(UnitSearch::found)
        .list()
        .stream()
        .sorted(VietnameseOrder.by(Found::name))
        .toList();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(row.getString("id"), row.getString("name"), Columns.text(row, "above"));
  }
}
