package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What waits for a person's word, each with all that she judges by. */
@Service
public class ReviewItems {
  private final JdbcClient client;
  private final HandedInFiles files;
  private final HandedInFigures figures;
  private final Chains chains;
  private final DueDates dates;
  private final ZoneId zone;

  ReviewItems(
      JdbcClient client,
      HandedInFiles files,
      HandedInFigures figures,
      Chains chains,
      DueDates dates,
      ZoneId zone) {
    this.client = client;
    this.files = files;
    this.figures = figures;
    this.chains = chains;
    this.dates = dates;
    this.zone = zone;
  }

  /** Empty when it does not wait, or not for this person's word. */
  public Optional<ReviewItem> byId(String obligation, Person who) {
    return client
        .sql(
            """
            select o.id, o.deadline_day, o.deadline_bound, r.title, r.wording,
              r.deadline_day as round_day, r.deadline_bound as round_bound, r.instruction_id,
              u.name as unit_name, s.id as submission_id, s.version, s.submitted_at, s.late_days,
              s.way, s.document_number, s.document_date, s.summary, s.note, p.name as by_name
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            join submission s on s.obligation_id = o.id and s.version =
              (select max(v.version) from submission v where v.obligation_id = o.id)
            join person p on p.id = s.submitted_by
            where o.id = :id and o.state = 'SUBMITTED' and
            """
                + ReportScope.REVIEWS)
        .param("id", obligation)
        .param("who", who.actsAs())
        .query(this::item)
        .optional();
  }

  private ReviewItem item(ResultSet row, int number) throws SQLException {
    var submission = row.getString("submission_id");
    return new ReviewItem(
        row.getString("id"),
        row.getString("title"),
        row.getString("unit_name"),
        dates.of(Columns.wording(row), Columns.deadline(row, zone)),
        chains.of(row.getString("instruction_id")),
        row.getInt("version"),
        Columns.moment(row, "submitted_at").orElseThrow(),
        row.getString("by_name"),
        row.getInt("late_days"),
        HandedInFiles.handedIn(
            row, files.of(List.of(submission)), figures.of(List.of(submission)), submission));
  }
}
