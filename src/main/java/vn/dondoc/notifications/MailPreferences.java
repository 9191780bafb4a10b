package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.notifications.MailPreference.Pause;
import vn.dondoc.units.PersonId;

/** What everybody chose of her mail. */
@Repository
class MailPreferences {
  private final JdbcClient client;

  MailPreferences(JdbcClient client) {
    this.client = client;
  }

  MailPreference of(PersonId person) {
    return client
        .sql("select * from mail_preference where person_id = ?")
        .param(person.value())
        .query(MailPreferences::preference)
        .optional()
        .orElse(MailPreference.USUAL);
  }

  private static MailPreference preference(ResultSet row, int number) throws SQLException {
    var from = row.getTimestamp("paused_at");
    var to = row.getTimestamp("resumes_at");
    return new MailPreference(
        Optional.ofNullable(row.getObject("digest_at", LocalTime.class)),
        from == null ? Optional.empty() : Optional.of(new Pause(from.toInstant(), to.toInstant())),
        Locale.forLanguageTag(row.getString("language")));
  }

  void save(PersonId person, MailPreference preference) {
    client.sql("delete from mail_preference where person_id = ?").param(person.value()).update();
    client
        .sql(
            """
            insert into mail_preference (person_id, digest_at, paused_at, resumes_at, language)
            values (?, ?, ?, ?, ?)
            """)
        .param(person.value())
        .param(preference.digestAt().orElse(null))
        .param(preference.pause().map(one -> Timestamp.from(one.from())).orElse(null))
        .param(preference.pause().map(one -> Timestamp.from(one.to())).orElse(null))
        .param(preference.language().getLanguage())
        .update();
  }
}
