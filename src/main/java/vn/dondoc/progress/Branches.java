package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** The whole chain of a document: what it answers, and what answers it. */
@Service
public class Branches {
  private final JdbcClient client;
  private final Chains chains;
  private final Cascades cascades;
  private final Tallies tallies;

  Branches(JdbcClient client, Chains chains, Cascades cascades, Tallies tallies) {
    this.client = client;
    this.chains = chains;
    this.cascades = cascades;
    this.tallies = tallies;
  }

  /** Each document that it answers, with the chain above that, highest first. */
  public List<List<DocumentRef>> above(String document) {
    return client
        .sql("select basis from instruction_basis where instruction_id = ? order by position")
        .param(document)
        .query((row, number) -> row.getString(1))
        .list()
        .stream()
        .map(chains::of)
        .toList();
  }

  /** By issuer and number; the figures of each only where they are this person's business. */
  public List<Branch> below(String document, Person who) {
    var edges = edges(document, who);
    if (edges.isEmpty()) {
      return List.of();
    }
    var heads = cascades.below(document, who);
    var counted = tallies.of(heads, who);
    var figures =
        heads.stream()
            .collect(
                Collectors.toMap(
                    CascadeHead::id,
                    head -> new Branch.Figures(head.units(), counted.get(head.id()))));
    var byBasis = edges.stream().collect(Collectors.groupingBy(Edge::basis));
    return branches(document, byBasis, figures);
  }

  private record Edge(String basis, DocumentRef document, String status, boolean visible) {}

  private static List<Branch> branches(
      String basis, Map<String, List<Edge>> edges, Map<String, Branch.Figures> figures) {
    Function<Edge, Branch> grown =
        edge ->
            new Branch(
                edge.document(),
                edge.status(),
                edge.visible(),
                Optional.ofNullable(figures.get(edge.document().id())),
                branches(edge.document().id(), edges, figures));
    return edges.getOrDefault(basis, List.of()).stream().map(grown).toList();
  }

  private List<Edge> edges(String document, Person who) {
    return client
        .sql(
            """
            select b.basis, i.id, i.number, i.symbol, i.issued_on, i.title, i.status,
              u.name as issuer_name,
            """
                + CascadeScope.VISIBLE
                + """
                   as visible
                from instruction_basis b
                join instruction i on i.id = b.instruction_id
                join unit u on u.id = i.issuer
                where b.basis = :id or b.basis in (select x.instruction_id
                  from instruction_ancestor x where x.ancestor = :id)
                """
                + " order by "
                + Alphabet.sql("u.name")
                + ", i.number, i.id")
        .param("id", document)
        .param("who", who.actsAs())
        .query(Branches::edge)
        .list();
  }

  private static Edge edge(ResultSet row, int number) throws SQLException {
    return new Edge(
        row.getString("basis"),
        Documents.ref(row),
        row.getString("status"),
        row.getBoolean("visible"));
  }
}
