package vn.dondoc.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Counts what an administrator's pages list, each number the one its page shows. */
@Service
public class AdminTallies {
  private final JdbcClient client;
  private final Mails mails;
  private final BouncedAddresses bounced;
  private final Clock clock;

  AdminTallies(JdbcClient client, Mails mails, BouncedAddresses bounced, Clock clock) {
    this.client = client;
    this.mails = mails;
    this.bounced = bounced;
    this.clock = clock;
  }

  public AdminTally of(Person who) {
    return new AdminTally(
        mails(who, MailState.FAILED),
        mails(who, MailState.DOUBTFUL),
        bounced.of(who).size(),
        unreachable(who));
  }

  private int mails(Person who, MailState state) {
    return mails.of(who, new MailQuery(Optional.empty(), Optional.of(state), "", 1)).total();
  }

  private int unreachable(Person who) {
    return client
        .sql(
            """
            select count(*) from unit u
            where u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
              and exists (select 1 from assignment own join unit top on top.id = own.unit_id
                where own.person_id = :self and own.role = 'administrator'
                  and u.path like top.path || '%')
              and not exists (select 1 from assignment a join person p on p.id = a.person_id
                where a.unit_id = u.id and a.role in ('focal-point', 'leader')
                  and p.bounced_at is null and p.email <> '')
            """)
        .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
        .param("self", who.id().value())
        .query(Integer.class)
        .single();
  }
}
