package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** One mail, for its recipient and for those who look after it; and the mails about a report. */
@Service
public class MailHeads {
  /** Over m (outbox_mail). */
  private static final String SEEN = "(m.recipient = :self or " + Mails.LOOKED_AFTER + ")";

  private static final String SELECT =
      "select m.*, p.name, ("
          + MailState.SQL
          + ") as standing, "
          + Mails.CONTENTS
          + ", "
          + MailTexts.MESSAGE_ID
          + " as said_message_id";

  private final JdbcClient client;

  MailHeads(JdbcClient client) {
    this.client = client;
  }

  /** Empty when there is none of this id or it is not this person's business. */
  public Optional<OneMail> byId(String mail, Person who) {
    return client
        .sql(
            SELECT
                + " from outbox_mail m join person p on p.id = m.recipient where m.id = :id and "
                + SEEN)
        .params(parameters(who))
        .param("id", mail)
        .query(MailHeads::head)
        .optional()
        .map(head -> head.about(about(mail, who)));
  }

  private static OneMail head(ResultSet row, int number) throws SQLException {
    var waits =
        row.getString("state").equals("PENDING") || row.getString("state").equals("CLAIMED");
    return new OneMail(
        Mails.line(row, number),
        row.getString("said_message_id"),
        row.getTimestamp("created_at").toInstant(),
        Columns.moment(row, "sent_at"),
        Columns.moment(row, "next_attempt_at").filter(at -> waits),
        List.of());
  }

  private List<OneMail.About> about(String mail, Person who) {
    return client
        .sql(
            """
            select o.id, r.title, u.short_name, case when %s then 1 else 0 end as seen
            from obligation o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            join unit u on u.id = o.unit_id
            where exists (
              select 1 from notice n where n.obligation_id = o.id and n.mail_id = :id)
            order by %s, %s, o.id
            """
                .formatted(ReportScope.SEES, Alphabet.sql("r.title"), Alphabet.sql("u.short_name")))
        .param("who", who.actsAs())
        .param("id", mail)
        .query(
            (row, number) ->
                new OneMail.About(
                    row.getString("id"),
                    row.getString("title"),
                    row.getString("short_name"),
                    row.getInt("seen") == 1))
        .list();
  }

  /** The mails that speak of a report and that this person may see, newest first. */
  public List<MailPage.Line> about(Person who, String obligation) {
    return client
        .sql(
            SELECT
                + """
                 from outbox_mail m join person p on p.id = m.recipient
                where exists (select 1 from notice x
                  where x.mail_id = m.id and x.obligation_id = :obligation) and
                """
                + SEEN
                + " order by coalesce(m.sent_at, m.created_at) desc, "
                + Alphabet.sql("p.name")
                + ", m.id")
        .params(parameters(who))
        .param("obligation", obligation)
        .query(Mails::line)
        .list();
  }

  private static Map<String, Object> parameters(Person who) {
    var parameters = new HashMap<String, Object>();
    parameters.put("who", who.actsAs());
    parameters.put("self", who.id().value());
    parameters.put("cascade", null);
    return parameters;
  }
}
