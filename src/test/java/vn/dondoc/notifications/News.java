package vn.dondoc.notifications;

import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Audience.Because;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

/** Notices about what the units of {@link SmallWorld} owe, and the rows they leave. */
final class News {
  static final PersonId FOCAL_POINT = new PersonId("dm-phong-khtc");

  private News() {}

  /** Raised on 10/5/2024 at 08:00, of due version 1. */
  static Notice of(NoticeKind kind, String unit, PersonId recipient) {
    return of(kind, 1, unit, recipient, "2024-05-10T08:00");
  }

  static Notice of(NoticeKind kind, int step, String unit, PersonId recipient, String raisedAt) {
    return new Notice(
        new ObligationId(SmallWorld.ROUND + "." + unit),
        kind,
        step,
        0,
        1,
        recipient,
        Because.FOCAL_POINT,
        Optional.empty(),
        Stage.at(raisedAt),
        Optional.empty());
  }

  static long count(TestDatabase database, String fromAndWhere) {
    return database.jdbc().sql("select count(*) from " + fromAndWhere).query(Long.class).single();
  }

  /** Of what was sent, wherever it is kept. */
  static List<String> subjects(TestDatabase database) {
    return database
        .jdbc()
        .sql(
            """
            select coalesce(m.subject, s.said) from outbox_mail m
            left join shared_text s on s.id = m.subject_text
            where m.state = 'SENT' order by m.recipient
            """)
        .query(String.class)
        .list();
  }

  /** "recipient KIND STATE" of every mail in the outbox. */
  static List<String> mails(TestDatabase database) {
    return database
        .jdbc()
        .sql("select recipient, kind, state from outbox_mail order by recipient, kind")
        .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        .list();
  }
}
