package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** The mails sent, waiting and failed, as far as the person who asks may see them. */
@Service
public class Mails {
  private static final String ABOUT_VISIBLE_CASCADE =
      """
        select 1 from notice n
        join obligation o on o.id = n.obligation_id
        join reporting_round r on r.id = o.round_id
        where n.mail_id = m.id
          and (cast(:cascade as varchar) is null or r.instruction_id = :cascade)
          and r.instruction_id in (select i.id from instruction i where
      """
          + CascadeScope.VISIBLE
          + ")";

  /** An administrator looks after the mail of everybody in and below the own unit. */
  private static final String TO_ADMINISTERED_PERSON =
      """
        select 1 from assignment own
        join unit top on top.id = own.unit_id
        join unit u on u.path like top.path || '%'
        join assignment theirs on theirs.unit_id = u.id
        where own.person_id = :self and own.role = 'administrator'
          and theirs.person_id = m.recipient and cast(:cascade as varchar) is null
      """;

  /** Over m (outbox_mail), for {@code :who}, {@code :self} and perhaps one {@code :cascade}. */
  static final String LOOKED_AFTER =
      "(exists (" + ABOUT_VISIBLE_CASCADE + ") or exists (" + TO_ADMINISTERED_PERSON + "))";

  /**
   * The same for who sees most mails and wants a few: the offset makes PostgreSQL ask of each mail
   * instead of gathering all that she sees first.
   */
  static final String LOOKED_AFTER_ONE_BY_ONE =
      "(exists ("
          + ABOUT_VISIBLE_CASCADE
          + " offset 0 rows) or exists ("
          + TO_ADMINISTERED_PERSON
          + " offset 0 rows))";

  /** Over m: how much it tells, and its subject. */
  static final String CONTENTS =
      """
      (select count(*) from notice t where t.mail_id = m.id) as items,
      (select max(t.rung) from notice t where t.mail_id = m.id) as rung,
      """
          + MailTexts.SUBJECT
          + " as said_subject";

  static final String FROM = " from outbox_mail m join person p on p.id = m.recipient where ";

  static final String STATE =
      " and (cast(:state as varchar) is null or :state = (" + MailState.SQL + "))";

  /** Over m and p (person), with {@code :rough} and {@code :text}. */
  static final String TEXT =
      Unaccented.contains(
          "p.name || ' ' || m.address || ' ' || coalesce(" + MailTexts.SUBJECT + ", '')");

  private static final String WANTED =
      LOOKED_AFTER + STATE + " and (cast(:text as varchar) = '%%' or " + TEXT + ")";

  static final String SELECT =
      "select m.*, p.name, (" + MailState.SQL + ") as standing," + CONTENTS;

  static final String ORDER =
      " order by coalesce(m.sent_at, m.created_at) desc, " + Alphabet.sql("p.name") + ", m.id";

  private final JdbcClient client;

  Mails(JdbcClient client) {
    this.client = client;
  }

  public MailPage of(Person who, MailQuery query) {
    var parameters = parameters(who, query);
    var total =
        client
            .sql("select count(*)" + fromAndWhere(query))
            .params(parameters)
            .query(Integer.class)
            .single();
    var pages = MailPage.pages(total);
    var page = Math.min(Math.max(1, query.page()), pages);
    var lines =
        client
            .sql(lines(query) + " offset :offset rows fetch next :page rows only")
            .params(parameters)
            .param("offset", (page - 1) * MailPage.SIZE)
            .param("page", MailPage.SIZE)
            .query(Mails::line)
            .list();
    return new MailPage(lines, total, false, page, page < pages);
  }

  /** All pages, handed on one by one: a file may hold 50,000. */
  @Transactional(readOnly = true)
  public void each(Person who, MailQuery query, Consumer<MailPage.Line> taker) {
    client
        .sql(lines(query))
        .params(parameters(who, query))
        .withFetchSize(MailPage.SIZE)
        .query(
            row -> {
              taker.accept(line(row, 0));
            });
  }

  /** How many stand where, of one cascade; states of none are left out. */
  public Map<MailState, Integer> counts(Person who, String cascade) {
    var counts = new EnumMap<MailState, Integer>(MailState.class);
    client
        .sql(
            "select ("
                + MailState.SQL
                + ") as standing, count(*) as number from outbox_mail m where exists ("
                + ABOUT_VISIBLE_CASCADE
                + ") group by standing")
        .param("who", who.actsAs())
        .param("cascade", cascade)
        .query(
            row -> {
              counts.put(MailState.valueOf(row.getString("standing")), row.getInt("number"));
            });
    return counts;
  }

  private static String lines(MailQuery query) {
    return SELECT + fromAndWhere(query) + ORDER;
  }

  private static String fromAndWhere(MailQuery query) {
    return FROM + query.state().map(state -> state.rows() + " and ").orElse("") + WANTED;
  }

  private static Map<String, Object> parameters(Person who, MailQuery query) {
    var parameters = new HashMap<String, Object>();
    parameters.put("who", who.actsAs());
    parameters.put("self", who.id().value());
    parameters.put("cascade", query.cascade().orElse(null));
    parameters.put("state", query.state().map(MailState::name).orElse(null));
    parameters.put("rough", Unaccented.rough(query.text()));
    parameters.put("text", Unaccented.pattern(query.text()));
    return parameters;
  }

  static MailPage.Line line(ResultSet row, int number) throws SQLException {
    var sent = row.getTimestamp("sent_at");
    return new MailPage.Line(
        row.getString("id"),
        (sent == null ? row.getTimestamp("created_at") : sent).toInstant(),
        row.getString("name"),
        row.getString("address"),
        row.getString("kind"),
        row.getInt("rung"),
        Columns.text(row, "said_subject"),
        MailState.valueOf(row.getString("standing")),
        row.getInt("attempts"),
        Columns.text(row, "last_error"),
        row.getInt("items"));
  }
}
