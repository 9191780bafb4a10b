package vn.dondoc.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for many mails at once what they have to tell. */
@Repository
class MailNews {
  private final JdbcClient client;
  private final MailItems items;

  MailNews(JdbcClient client, MailItems items) {
    this.client = client;
    this.items = items;
  }

  /** By the mail's id. */
  Map<String, ToTell> of(Collection<OutboxMail> mails) {
    if (mails.isEmpty()) {
      return Map.of();
    }
    var readers = readers(mails);
    var locales = new HashMap<String, Locale>();
    mails.forEach(mail -> locales.put(mail.id(), readers.get(mail.recipient().value()).locale()));
    var told = items.of(locales);
    return mails.stream()
        .collect(Collectors.toMap(OutboxMail::id, mail -> toTell(mail, readers, told)));
  }

  private static ToTell toTell(
      OutboxMail mail, Map<String, Reader> readers, Map<String, List<MailItem>> told) {
    var reader = readers.get(mail.recipient().value());
    return new ToTell(reader.name(), reader.locale(), told.getOrDefault(mail.id(), List.of()));
  }

  private record Reader(String id, String name, Locale locale) {}

  private Map<String, Reader> readers(Collection<OutboxMail> mails) {
    var ids = mails.stream().map(mail -> mail.recipient().value()).distinct();
    return client
        .sql(
            """
            select p.id, p.name, f.language from person p
            left join mail_preference f on f.person_id = p.id where p.id = any(?)
            """)
        .param(ids.toArray(String[]::new))
        .query(
            (row, number) ->
                new Reader(
                    row.getString("id"),
                    row.getString("name"),
                    MailPreference.languageOf(row.getString("language"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Reader::id, reader -> reader));
  }
}
