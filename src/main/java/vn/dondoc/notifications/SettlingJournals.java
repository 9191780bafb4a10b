package vn.dondoc.notifications;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes good what a killed program of this machine could not tell the database: what the mail
 * server took is marked as sent, what was under way goes again and counts as in doubt, what had not
 * been begun goes as if nothing had happened. After the machine itself went down, lines may be
 * missing: whatever is not known to be taken counts as in doubt then.
 */
@Component
class SettlingJournals {
  private static final Logger log = LoggerFactory.getLogger(SettlingJournals.class);

  private final JournalFiles files;
  private final Outbox outbox;
  private final OutboxMarks marks;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SettlingJournals(
      JournalFiles files,
      Outbox outbox,
      OutboxMarks marks,
      TransactionTemplate transaction,
      Clock clock) {
    this.files = files;
    this.outbox = outbox;
    this.marks = marks;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Early, before another node counts all of it as in doubt. */
  @EventListener(ApplicationReadyEvent.class)
  synchronized void settle() {
    try {
      files.dead().forEach(this::settle);
    } catch (IOException e) {
      log.warn("The journals of mails could not be looked for: {}", e.toString());
    }
  }

  private void settle(JournalFile dead) {
    var done = false;
    try {
      var lines = dead.lines();
      transaction.executeWithoutResult(status -> settle(lines));
      done = true;
    } catch (IOException | RuntimeException e) {
      log.warn("A journal of mails could not be settled yet: {}", e.toString());
    } finally {
      dead.close(done);
    }
  }

  private void settle(List<String> lines) {
    var first = lines.isEmpty() ? new String[0] : lines.get(0).split("\t");
    if (first.length != 3 || !first[0].equals(JournalLine.FIRST)) {
      return;
    }
    var complete = first[2].equals(JournalFiles.boot());
    var last = new HashMap<String, JournalLine>();
    lines.forEach(line -> JournalLine.read(line).ifPresent(one -> last.put(one.key(), one)));
    var held = outbox.heldBy(first[1]);
    var now = clock.instant();
    held.forEach(mail -> settle(mail, last, complete, now));
    if (!held.isEmpty()) {
      log.warn(
          "{} mails were under way when {} died; its journal is settled", held.size(), first[1]);
    }
  }

  private void settle(
      OutboxMail mail, Map<String, JournalLine> last, boolean complete, Instant now) {
    var line = Optional.ofNullable(last.get(JournalLine.key(mail.id(), mail.attempts())));
    var taken = line.flatMap(JournalLine::at);
    if (taken.isPresent()) {
      var known = line.get();
      marks.sent(List.of(new MailFate.Sent(mail, taken.get(), known.subject(), known.text())));
    } else if (line.map(one -> one.word().equals(JournalLine.BEGUN)).orElse(!complete)) {
      marks.failed(List.of(new MailFate.Failed(mail, now, "the program was killed", true)));
    } else {
      marks.giveBack(List.of(new MailFate.NotBegun(mail)));
    }
  }
}
