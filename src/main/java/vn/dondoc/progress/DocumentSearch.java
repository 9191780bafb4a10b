package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Documents on record by number or title, for a coordinator who looks for the basis of hers. */
@Service
public class DocumentSearch {
  private static final int AT_MOST = 10;
  private static final String MATCHES =
      Unaccented.sql("coalesce(i.number, '') || ' ' || i.symbol || ' ' || i.title");

  /**
   * Only heads are shown: of cascades she sees, of documents known as a basis, and of those that
   * speak to a unit of hers.
   */
  private static final String KNOWN_TO =
      "("
          + CascadeScope.VISIBLE
          + """
             or i.status = 'RECORDED'
             or exists (select 1 from regime_addressee d
               join assignment m on m.unit_id = d.unit_id
               where d.instruction_id = i.id and m.person_id in (:who)))
            """;

  private final JdbcClient client;

  DocumentSearch(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param issuerId of the unit that issued it
   */
  public record Known(DocumentRef ref, int year, String issuerId) {}

  /** The latest first; blank finds none. */
  public List<Known> find(String text, Person who) {
    return text == null || text.isBlank() ? List.of() : matching(text, who);
  }

  /** Empty as well when it is not hers to know. */
  public Optional<Known> byId(String id, Person who) {
    return query(" i.id = :wanted", id, who).stream().findFirst();
  }

  private List<Known> matching(String text, Person who) {
    return query(MATCHES + " like :wanted", Unaccented.pattern(text), who);
  }

  private List<Known> query(String condition, String wanted, Person who) {
    return client
        .sql(
            "select i.*, u.name as issuer_name from instruction i join unit u on u.id = i.issuer"
                + " where "
                + condition
                + " and "
                + KNOWN_TO
                + " order by i.planned_year desc, i.issued_on desc, i.id fetch first "
                + AT_MOST
                + " rows only")
        .param("wanted", wanted)
        .param("who", who.actsAs())
        .query(
            (row, n) ->
                new Known(Documents.ref(row), row.getInt("planned_year"), row.getString("issuer")))
        .list();
  }
}
