package vn.dondoc.notifications;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What became of mails, written down many at a time. Till then the {@link MailJournal} knows it; a
 * database that is away is told later.
 */
@Component
class MailFates {
  private static final Logger log = LoggerFactory.getLogger(MailFates.class);
  private static final int TOGETHER = 200;
  private static final long AT_LATEST = Duration.ofSeconds(1).toNanos();

  private final OutboxMarks outbox;
  private final MailContents contents;
  private final MailJournal journal;
  private final TransactionTemplate transaction;
  private final List<MailFate> known = new ArrayList<>();
  private long noted = System.nanoTime();

  MailFates(
      OutboxMarks outbox, MailContents contents, MailJournal journal, TransactionTemplate transaction) {
    this.outbox = outbox;
    this.contents = contents;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** Without a journal each is noted at once. */
  synchronized void add(MailFate fate) {
    known.add(fate);
    var waited = System.nanoTime() - noted;
    if (known.size() >= TOGETHER || waited > AT_LATEST || !journal.isKept()) {
      note();
    }
  }

  /** Writes down all that is known; what cannot be written now stays for the next time. */
  synchronized void note() {
    noted = System.nanoTime();
    if (known.isEmpty()) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> write());
      journal.settled(known.stream().map(MailFate::mail).toList());
      known.clear();
    } catch (DataAccessException | TransactionException e) {
      log.warn("What became of {} mails could not be noted yet: {}", known.size(), e.toString());
    }
  }

  private void write() {
    var sent = of(MailFate.Sent.class);
    outbox.sent(sent);
    contents.keep(sent);
    outbox.failed(of(MailFate.Failed.class));
    outbox.refused(of(MailFate.Refused.class));
    outbox.obsolete(of(MailFate.Obsolete.class));
    outbox.giveBack(of(MailFate.NotBegun.class));
  }

  private <T extends MailFate> List<T> of(Class<T> kind) {
    return known.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
