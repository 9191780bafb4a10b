package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;

/** The rounds of a cascade, by deadline. */
@Component
class RoundHeads {
  private final JdbcClient client;
  private final DueDates dueDates;
  private final ZoneId zone;

  RoundHeads(JdbcClient client, DueDates dueDates, ZoneId zone) {
    this.client = client;
    this.dueDates = dueDates;
    this.zone = zone;
  }

  List<RoundHead> of(String cascade, Person who) {
    return client
        .sql(
            """
            select r.*, receiver.name as receiver_name, via.name as via_name
            from reporting_round r
            join instruction i on i.id = r.instruction_id
            join unit receiver on receiver.id = r.to_unit
            left join unit via on via.id = r.via_unit
            where i.id = :id and
            """
                + CascadeScope.VISIBLE
                + " order by r.deadline_day, r.id")
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(this::head)
        .list();
  }

  private RoundHead head(ResultSet row, int number) throws SQLException {
    var period = Columns.period(row);
    var id = row.getString("id");
    var cascade = row.getString("instruction_id");
    return new RoundHead(
        id,
        id.substring(cascade.length() + 1),
        Codes.of(row.getString("kind")),
        period.kind().code(),
        String.valueOf(period.year()),
        period.index(),
        row.getString("title"),
        dueDates.of(Columns.text(row, "wording"), Columns.deadline(row, zone)),
        row.getString("state"),
        Columns.dayOf(row, "opens_at", zone).orElseThrow(),
        row.getString("receiver_name"),
        Columns.text(row, "via_name"));
  }
}
