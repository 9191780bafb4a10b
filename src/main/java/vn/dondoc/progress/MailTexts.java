package vn.dondoc.progress;

/** What the rows of mails need not repeat, in SQL over {@code outbox_mail m}. */
final class MailTexts {
  static final String SUBJECT =
      "coalesce(m.subject, (select s.said from shared_text s where s.id = m.subject_text))";

  static final String MESSAGE_ID =
      """
      coalesce(m.message_id, '<' || m.id || '@'
        || (select s.said from shared_text s where s.id = m.domain_text) || '>')
      """;

  private MailTexts() {}
}
