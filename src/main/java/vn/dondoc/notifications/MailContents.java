package vn.dondoc.notifications;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What mails said when they left, packed against an earlier one of their kind. */
@Repository
class MailContents {
  private final JdbcClient client;
  private final MailDictionaries dictionaries;
  private final Letters letters;

  MailContents(JdbcClient client, MailDictionaries dictionaries, Letters letters) {
    this.client = client;
    this.dictionaries = dictionaries;
    this.letters = letters;
  }

  /** Empty for a letter: it is for its reader alone, and nothing of it is kept. */
  Optional<PackedText> pack(OutboxMail mail, Locale locale, ComposedMail composed) {
    if (letters.isLetter(mail)) {
      return Optional.empty();
    }
    var octets = TextPacking.octets(MailContent.of(composed, true));
    var name = mail.kind() + "." + locale.getLanguage();
    var dictionary = dictionaries.named(name, octets);
    var packed = TextPacking.packed(octets, dictionary.bytes());
    return Optional.of(new PackedText(dictionary.id(), packed));
  }

  Optional<MailContent> of(String mail) {
    return client
        .sql(
            """
            select m.packed, d.bytes from outbox_mail m
            join mail_dictionary d on d.id = m.dictionary where m.id = ?
            """)
        .param(mail)
        .query((row, number) -> TextPacking.unpacked(row.getBytes("packed"), row.getBytes("bytes")))
        .optional()
        .or(() -> earlier(mail));
  }

  private Optional<MailContent> earlier(String mail) {
    return client
        .sql("select packed from mail_content where mail_id = ?")
        .param(mail)
        .query((row, number) -> TextPacking.unzipped(row.getBytes(1)))
        .optional();
  }
}
