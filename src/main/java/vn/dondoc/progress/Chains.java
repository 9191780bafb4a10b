package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an instruction comes from: each document with the one it answers. */
@Component
public class Chains {
  /** Deeper chains than this are a mistake in the data. */
  private static final int MAX_DEPTH = 16;

  private final JdbcClient client;

  Chains(JdbcClient client) {
    this.client = client;
  }

  /** Highest document first, the instruction itself last. */
  public List<DocumentRef> of(String instruction) {
    var chain = new LinkedList<DocumentRef>();
    var next = Optional.of(instruction);
    while (next.isPresent() && chain.size() < MAX_DEPTH) {
      var link = link(next.get());
      link.ifPresent(found -> chain.addFirst(found.document()));
      next = link.flatMap(Link::basis);
    }
    return List.copyOf(chain);
  }

  private record Link(DocumentRef document, Optional<String> basis) {}

  private Optional<Link> link(String id) {
    return client
        .sql(
            """
            select i.id, i.number, i.symbol, i.issued_on, i.title, i.basis,
              u.short_name as issuer_name
            from instruction i join unit u on u.id = i.issuer
            where i.id = ?
            """)
        .param(id)
        .query(Chains::link)
        .optional();
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    var document =
        new DocumentRef(
            row.getString("id"),
            Optional.ofNullable(row.getString("number")),
            row.getString("symbol"),
            Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
            row.getString("issuer_name"),
            row.getString("title"));
    return new Link(document, Optional.ofNullable(row.getString("basis")));
  }
}
