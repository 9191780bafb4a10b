package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/**
 * The mails of twelve months or of one year, latest first, that a person may see: with the years
 * there are millions, so that no page waits until all are counted.
 */
@Service
public class LatestMails {
  private static final int MONTHS = 12;
  private static final int COUNTED = 1_000;
  private static final int LAST_PAGE = 10_000;
  private static final String AT = "coalesce(m.sent_at, m.created_at)";
  private static final String WITHIN = AT + " >= :from and " + AT + " < :to";

  private final JdbcClient client;
  private final MailReach reach;
  private final Mails mails;
  private final Clock clock;

  LatestMails(JdbcClient client, MailReach reach, Mails mails, Clock clock) {
    this.client = client;
    this.reach = reach;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * Those that wait or failed are few and shown whatever their age.
   *
   * @param year in which they left; else the last twelve months
   */
  public MailPage of(Person who, MailQuery query, Optional<Integer> year) {
    if (year.isEmpty() && query.state().map(MailState::isRare).orElse(false)) {
      return mails.of(who, query);
    }
    var seen = reach.of(who);
    var parameters = parameters(seen, query, year);
    var where = where(seen, query);
    var counted = count(where, parameters);
    var total = Math.min(counted, COUNTED);
    var last = counted > COUNTED ? LAST_PAGE : MailPage.pages(total);
    var page = Math.min(Math.max(1, query.page()), last);
    var lines =
        client
            .sql(
                Mails.SELECT
                    + where
                    + Mails.ORDER
                    + " offset :offset rows fetch next :page rows only")
            .params(parameters)
            .param("offset", (page - 1) * MailPage.SIZE)
            .param("page", MailPage.SIZE + 1)
            .query(Mails::line)
            .list();
    return new MailPage(
        lines.stream().limit(MailPage.SIZE).toList(),
        total,
        counted > COUNTED,
        page,
        lines.size() > MailPage.SIZE);
  }

  /** From the first mail's to this one, latest first. */
  public List<Integer> years() {
    var thisYear = today().getYear();
    var first =
        client
            .sql("select min(" + AT + ") as at from outbox_mail m")
            .query((row, n) -> Columns.dayOf(row, "at", clock.getZone()))
            .single()
            .map(LocalDate::getYear)
            .orElse(thisYear);
    return IntStream.rangeClosed(0, thisYear - first).mapToObj(n -> thisYear - n).toList();
  }

  private int count(String where, Map<String, Object> parameters) {
    return client
        .sql(
            "select count(*) from (select m.id"
                + where
                + " order by "
                + AT
                + " desc fetch first "
                + (COUNTED + 1)
                + " rows only) x")
        .params(parameters)
        .query(Integer.class)
        .single();
  }

  private static String where(MailReach.Reach seen, MailQuery query) {
    var state = query.state().map(MailState::rows).map(rows -> " and " + rows).orElse("");
    return Mails.FROM + WITHIN + state + Mails.STATE + " and " + wanted(seen, query);
  }

  /** Whether she may see one of many is asked only where its text is the wanted one. */
  private static String wanted(MailReach.Reach seen, MailQuery query) {
    if (query.text().isBlank()) {
      return seen.sql();
    }
    return seen.few()
        ? seen.sql() + " and " + Mails.TEXT
        : "case when " + Mails.TEXT + " then " + seen.sql() + " else false end";
  }

  private Map<String, Object> parameters(
      MailReach.Reach seen, MailQuery query, Optional<Integer> year) {
    var parameters = new HashMap<>(seen.parameters());
    parameters.put("state", query.state().map(MailState::name).orElse(null));
    parameters.put("rough", Unaccented.rough(query.text()));
    parameters.put("text", Unaccented.pattern(query.text()));
    var from = year.map(y -> LocalDate.of(y, 1, 1)).orElse(today().minusMonths(MONTHS));
    var to = year.map(y -> LocalDate.of(y + 1, 1, 1)).orElse(today().plusDays(1));
    parameters.put("from", Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()));
    parameters.put("to", Timestamp.from(to.atStartOfDay(clock.getZone()).toInstant()));
    return parameters;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
