package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What a cascade asks beside its dated reports. */
@Service
public class CascadeDuties {
  private final JdbcClient client;

  CascadeDuties(JdbcClient client) {
    this.client = client;
  }

  /**
   * A line of the document.
   *
   * @param tone "required" (yêu cầu) or "requested" (đề nghị)
   * @param sourceLine of the source where it is written
   */
  public record Line(String unit, String text, String tone, Optional<Integer> sourceLine) {}

  /** All standing duties of one unit. */
  public record OfUnit(String unit, List<Line> lines) {}

  /** In the order of the document: whoever is named first comes first. */
  public List<OfUnit> byUnit(String cascade, Person who) {
    var byUnit = new LinkedHashMap<String, List<Line>>();
    lines(cascade, who)
        .forEach(line -> byUnit.computeIfAbsent(line.unit(), u -> new ArrayList<>()).add(line));
    return byUnit.entrySet().stream()
        .map(entry -> new OfUnit(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private List<Line> lines(String cascade, Person who) {
    return client
        .sql(
            """
            select u.name, d.text, lower(d.tone) as tone, d.source_line from duty d
            join unit u on u.id = d.unit_id
            join instruction i on i.id = d.instruction_id
            where i.id = :id and %s
            order by d.position
            """
                .formatted(CascadeScope.VISIBLE))
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(CascadeDuties::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getString("name"),
        row.getString("text"),
        row.getString("tone"),
        Columns.number(row, "source_line"));
  }
}
