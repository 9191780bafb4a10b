package vn.dondoc.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** The figures that go with one report, with what the unit said before. */
@Service
public class ReportFigures {
  private final JdbcClient client;

  ReportFigures(JdbcClient client) {
    this.client = client;
  }

  /** In the document's order; none when the report is not this person's business. */
  public List<FigureField> of(String obligation, Person who) {
    var before = before(obligation);
    var returned = returned(obligation);
    return client
        .sql(
            "select f.* from obligation o join reporting_round r on r.id = o.round_id "
                + "join instruction i on i.id = r.instruction_id join indicator f on "
                + AskedFigures.ASKED
                + " where o.id = :id and "
                + ReportScope.SEES
                + " order by f.position")
        .param("id", obligation)
        .param("who", who.actsAs())
        .query(AskedFigures::figure)
        .list()
        .stream()
        .map(
            asked ->
                new FigureField(
                    asked,
                    Optional.ofNullable(before.get(asked.code())),
                    Optional.ofNullable(returned.get(asked.code()))))
        .toList();
  }

  /** By code: the latest that was accepted in another report to the same issuer. */
  private Map<String, FigureField.Earlier> before(String obligation) {
    var before = new HashMap<String, FigureField.Earlier>();
    client
        .sql(
            """
            select earlier.title, g.* from obligation o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            join obligation past on past.unit_id = o.unit_id and past.round_id <> o.round_id
            join reporting_round earlier on earlier.id = past.round_id
              and earlier.deadline_day <= r.deadline_day
            join instruction same on same.id = earlier.instruction_id and same.issuer = i.issuer
            join submission s on s.obligation_id = past.id and s.verdict = 'ACCEPTED'
            join submission_figure g on g.submission_id = s.id
            where o.id = ? order by earlier.deadline_day desc, s.version desc
            """)
        .param(obligation)
        .query(
            row -> {
              before.putIfAbsent(
                  row.getString("indicator"),
                  new FigureField.Earlier(row.getString("title"), GivenFigure.read(row)));
            });
    return before;
  }

  private Map<String, GivenFigure> returned(String obligation) {
    var returned = new HashMap<String, GivenFigure>();
    client
        .sql(
            """
            select g.* from submission_figure g join submission s on s.id = g.submission_id
            where s.obligation_id = :id and s.verdict = 'RETURNED' and s.version =
              (select max(v.version) from submission v where v.obligation_id = :id)
            """)
        .param("id", obligation)
        .query(
            row -> {
              returned.put(row.getString("indicator"), GivenFigure.read(row));
            });
    return returned;
  }
}
