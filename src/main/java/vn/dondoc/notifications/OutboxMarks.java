package vn.dondoc.notifications;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What became of mails, in the outbox. Who has lost its claim to a later attempt changes nothing
 * any more.
 */
@Repository
class OutboxMarks {
  private static final String STILL_CLAIMED =
      " where id = ? and state = 'CLAIMED' and attempts = ?";
  private static final int LONGEST_ERROR = 1000;

  private final JdbcTemplate batch;
  private final SharedTexts texts;

  OutboxMarks(JdbcTemplate batch, SharedTexts texts) {
    this.batch = batch;
    this.texts = texts;
  }

  /**
   * What a mail said when it left first stays. One that left without doubt never goes again: its
   * Message-ID need not be kept in full.
   */
  void sent(List<MailFate.Sent> mails) {
    var shared = shared(mails);
    mark(
        """
        update outbox_mail set state = 'SENT', sent_at = ?, claimed_until = null, claimed_by = null,
          next_attempt_at = null, last_error = null, subject = ?, subject_text = ?, domain_text = ?,
          message_id = case when in_doubt = 0 and message_id = ? then null else message_id end,
          packed = coalesce(packed, ?), dictionary = coalesce(dictionary, ?)
        """,
        mails,
        one -> columns(one, shared));
  }

  private static Object[] columns(MailFate.Sent one, Map<String, Integer> shared) {
    var subject = shared.get(one.subject());
    var domain = one.mail().domain();
    return new Object[] {
      Timestamp.from(one.at()),
      subject == null ? one.subject() : null,
      subject,
      domain.map(shared::get).orElse(null),
      domain.map(it -> one.mail().messageId()).orElse(null),
      one.text().map(PackedText::bytes).orElse(null),
      one.text().map(PackedText::dictionary).orElse(null)
    };
  }

  /** A subject that two of them bear will be that of more; one of a single mail stays with it. */
  private Map<String, Integer> shared(List<MailFate.Sent> mails) {
    var all = new HashSet<String>();
    var toKeep = new TreeSet<String>();
    for (var one : mails) {
      one.mail().domain().ifPresent(toKeep::add);
      if (!all.add(one.subject())) {
        toKeep.add(one.subject());
      }
    }
    all.addAll(toKeep);
    return texts.numbersOf(all, toKeep);
  }

  void failed(List<MailFate.Failed> mails) {
    mark(
        """
        update outbox_mail set state = 'PENDING', next_attempt_at = ?, last_error = ?,
          in_doubt = in_doubt + ?, claimed_until = null
        """,
        mails,
        one ->
            new Object[] {
              Timestamp.from(one.nextAttempt()), shortened(one.error()), one.inDoubt() ? 1 : 0
            });
  }

  void giveBack(List<MailFate.NotBegun> mails) {
    mark(
        """
        update outbox_mail set state = 'PENDING', attempts = attempts - 1, claimed_until = null
        """,
        mails,
        one -> new Object[0]);
  }

  void refused(List<MailFate.Refused> mails) {
    mark(
        "update outbox_mail set state = 'FAILED', last_error = ?, claimed_until = null",
        mails,
        one -> new Object[] {shortened(one.error())});
  }

  void obsolete(List<MailFate.Obsolete> mails) {
    mark(
        "update outbox_mail set state = 'OBSOLETE', last_error = null, claimed_until = null",
        mails,
        one -> new Object[0]);
  }

  private <T extends MailFate> void mark(
      String update, List<T> mails, Function<T, Object[]> columns) {
    if (!mails.isEmpty()) {
      batch.batchUpdate(
          update + STILL_CLAIMED,
          mails.stream().map(one -> withMail(columns.apply(one), one.mail())).toList());
    }
  }

  private static Object[] withMail(Object[] columns, OutboxMail mail) {
    var all = Arrays.copyOf(columns, columns.length + 2);
    all[columns.length] = mail.id();
    all[columns.length + 1] = mail.attempts();
    return all;
  }

  private static String shortened(String error) {
    return error == null || error.length() <= LONGEST_ERROR
        ? error
        : error.substring(0, LONGEST_ERROR);
  }
}
