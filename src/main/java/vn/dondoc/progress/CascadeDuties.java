package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** The standing duties that a cascade gives, and how far each unit has come. */
@Service
public class CascadeDuties {
  private final JdbcClient client;
  private final ZoneId zone;

  CascadeDuties(JdbcClient client, ZoneId zone) {
    this.client = client;
    this.zone = zone;
  }

  /**
   * A line of the document.
   *
   * @param tone "required" (yêu cầu) or "requested" (đề nghị)
   * @param sourceLine of the source where it is written
   */
  public record Line(
      DutyStanding standing, String text, String tone, Optional<Integer> sourceLine) {}

  /** All standing duties of one unit. */
  public record OfUnit(String unit, List<Line> lines) {

    public long settled() {
      return lines.stream().filter(line -> !line.standing().isOpen()).count();
    }
  }

  /** In the order of the document: whoever is named first comes first. */
  public List<OfUnit> byUnit(String cascade, Person who) {
    var byUnit = new LinkedHashMap<String, List<Line>>();
    for (var line : lines(cascade, who)) {
      byUnit.computeIfAbsent(line.standing().unit(), unit -> new ArrayList<>()).add(line);
    }
    return byUnit.entrySet().stream()
        .map(entry -> new OfUnit(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private List<Line> lines(String cascade, Person who) {
    return client
        .sql(
            "select u.name as unit_name, d.text, lower(d.tone) as tone, d.source_line, "
                + DutyScope.SEES
                + " as may_open, "
                + DutyStanding.COLUMNS
                + DutyStanding.FROM
                + " where i.id = :id and "
                + CascadeScope.VISIBLE
                + " order by d.position")
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(this::line)
        .list();
  }

  private Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        DutyStanding.read(row, "unit_name", row.getBoolean("may_open"), zone),
        row.getString("text"),
        row.getString("tone"),
        Columns.number(row, "source_line"));
  }
}
