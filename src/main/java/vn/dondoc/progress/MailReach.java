package vn.dondoc.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;

/**
 * Whose mails and about what a person may read. Who reads few of all mails is given hers by the
 * reports they speak of; who reads most of them goes through all, the latest first.
 */
@Component
class MailReach {
  /** Obligations; looking up their mails takes some 20 ms. */
  private static final int FEW_REPORTS = 5_000;

  private static final int FEW_ROUNDS = 1_000;
  private static final int FEW_PEOPLE = 300;

  private static final String ROUNDS =
      """
      select r.id, r.total_count from reporting_round r
      where r.instruction_id in (select i.id from instruction i where
      """
          + CascadeScope.VISIBLE
          + ") fetch first "
          + (FEW_ROUNDS + 1)
          + " rows only";

  private static final String PEOPLE =
      """
      select theirs.person_id from assignment own
      join unit top on top.id = own.unit_id
      join unit u on u.path like top.path || '%%'
      join assignment theirs on theirs.unit_id = u.id
      where own.person_id = :self and own.role = 'administrator'
      fetch first %d rows only
      """
          .formatted(FEW_PEOPLE + 1);

  /** As arrays, so that PostgreSQL looks each up instead of reading all for a few. */
  private static final String OF_FEW =
      """
      m.id = any(array(
        select n.mail_id from notice n
        where n.mail_id is not null and n.obligation_id = any(array(
          select o.id from obligation o where o.round_id in (:rounds)))
        union all
        select x.id from outbox_mail x where x.recipient in (:people)))
      """;

  private final JdbcClient client;

  MailReach(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param sql a condition over m (outbox_mail)
   * @param few whether it finds the mails by itself, else it is asked of one after the other
   * @param parameters those that it names
   */
  record Reach(String sql, boolean few, Map<String, Object> parameters) {}

  Reach of(Person who) {
    var parameters = new HashMap<String, Object>();
    parameters.put("who", who.actsAs());
    parameters.put("self", who.id().value());
    parameters.put("cascade", null);
    var rounds = new ArrayList<String>();
    var people = client.sql(PEOPLE).param("self", who.id().value()).query(String.class).list();
    if (rounds(who, rounds) > FEW_REPORTS
        || rounds.size() > FEW_ROUNDS
        || people.size() > FEW_PEOPLE) {
      return new Reach(Mails.LOOKED_AFTER_ONE_BY_ONE, false, parameters);
    }
    parameters.put("rounds", orNone(rounds));
    parameters.put("people", orNone(people));
    return new Reach(OF_FEW, true, parameters);
  }

  private static List<String> orNone(List<String> ids) {
    return ids.isEmpty() ? List.of("") : ids;
  }

  /** Adds their ids; returns how many reports they are of. */
  private long rounds(Person who, List<String> ids) {
    var reports = new AtomicLong();
    client
        .sql(ROUNDS)
        .param("who", who.actsAs())
        .query(
            row -> {
              ids.add(row.getString("id"));
              reports.addAndGet(row.getLong("total_count"));
            });
    return reports.get();
  }
}
