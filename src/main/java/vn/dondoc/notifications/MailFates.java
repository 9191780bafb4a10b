package vn.dondoc.notifications;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what became of mails, many at a time. Till then the {@link MailJournal} knows it; a
 * database that is away is told later.
 */
@Component
class MailFates {
  private static final Logger log = LoggerFactory.getLogger(MailFates.class);

  private final OutboxMarks outbox;
  private final MailJournal journal;
  private final TransactionTemplate transaction;
  private final List<MailFate> owing = new ArrayList<>();

  MailFates(OutboxMarks outbox, MailJournal journal, TransactionTemplate transaction) {
    this.outbox = outbox;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** What could not be written down before. */
  synchronized void noteOwing() {
    var before = List.copyOf(owing);
    owing.clear();
    note(before);
  }

  /** In one transaction; what cannot be written now stays for the next time. */
  void note(List<MailFate> fates) {
    if (fates.isEmpty()) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> write(fates));
      journal.settled(fates.stream().map(MailFate::mail).toList());
    } catch (DataIntegrityViolationException e) {
      noteSingly(fates, e);
    } catch (DataAccessException | TransactionException e) {
      log.warn("What became of {} mails could not be noted yet: {}", fates.size(), e.toString());
      owe(fates);
    }
  }

  /** One that the database does not take shall not keep the others. */
  private void noteSingly(List<MailFate> fates, DataIntegrityViolationException e) {
    if (fates.size() == 1) {
      log.error(
          "What became of mail {} cannot be noted: {}", fates.get(0).mail().id(), e.getClass());
    } else {
      fates.forEach(one -> note(List.of(one)));
    }
  }

  private synchronized void owe(List<MailFate> fates) {
    owing.addAll(fates);
  }

  private void write(List<MailFate> fates) {
    outbox.sent(of(MailFate.Sent.class, fates));
    outbox.failed(of(MailFate.Failed.class, fates));
    outbox.refused(of(MailFate.Refused.class, fates));
    outbox.obsolete(of(MailFate.Obsolete.class, fates));
    outbox.giveBack(of(MailFate.NotBegun.class, fates));
  }

  private static <T extends MailFate> List<T> of(Class<T> kind, List<MailFate> fates) {
    return fates.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
