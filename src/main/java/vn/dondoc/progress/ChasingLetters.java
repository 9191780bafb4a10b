package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Drafts letters to the units whose miss has climbed to rung 3 and who still owe. */
@Service
public class ChasingLetters {
  private final JdbcClient client;
  private final Cascades cascades;
  private final RoundHeads rounds;
  private final DueDates dueDates;
  private final ZoneId zone;

  ChasingLetters(
      JdbcClient client, Cascades cascades, RoundHeads rounds, DueDates dueDates, ZoneId zone) {
    this.client = client;
    this.cascades = cascades;
    this.rounds = rounds;
    this.dueDates = dueDates;
    this.zone = zone;
  }

  /** One per report that any unit is to be chased for. */
  public List<ChasingLetter> of(String cascade, Person who) {
    return rounds.of(cascade, who).stream()
        .flatMap(round -> letter(cascade, round, who).stream())
        .toList();
  }

  /**
   * @param round its name inside the cascade, e.g. "2024-six-months"
   */
  public Optional<ChasingLetter> of(String cascade, String round, Person who) {
    return of(cascade, who).stream()
        .filter(letter -> letter.round().key().equals(round))
        .findFirst();
  }

  private Optional<ChasingLetter> letter(String cascade, RoundHead round, Person who) {
    var lines = lines(round);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return cascades
        .byId(cascade, who)
        .map(head -> new ChasingLetter(head, superior(cascade), round, dueDates.today(), lines));
  }

  private List<ChasingLetter.Line> lines(RoundHead round) {
    return client
        .sql(
            """
            select u.name, o.state, o.deadline_day, o.deadline_bound, r.wording,
              r.deadline_day as round_day, r.deadline_bound as round_bound,
              (select count(distinct n.mail_id) from notice n
               where n.obligation_id = o.id and n.because = 'FOCAL_POINT'
                 and n.kind in ('REMINDER', 'MISSED', 'ESCALATION')) as reminded
            from obligation o join unit u on u.id = o.unit_id
            join reporting_round r on r.id = o.round_id
            join regime_addressee d on d.instruction_id = r.instruction_id
              and d.regime = r.regime and d.unit_id = u.id
            where r.id = ? and o.last_rung >= 3 and o.state in ('OPEN', 'RETURNED')
            order by d.position
            """)
        .param(round.id())
        .query(this::line)
        .list();
  }

  private ChasingLetter.Line line(ResultSet row, int number) throws SQLException {
    var due = dueDates.of(Columns.wording(row), Columns.deadline(row, zone));
    var returned = row.getString("state").equals("RETURNED");
    return new ChasingLetter.Line(row.getString("name"), due, returned, row.getInt("reminded"));
  }

  private Optional<String> superior(String cascade) {
    return client
        .sql(
            """
            select above.name from instruction i
            join unit u on u.id = i.issuer
            join unit above on above.id = u.parent_id
            where i.id = ?
            """)
        .param(cascade)
        .query(String.class)
        .optional();
  }
}
