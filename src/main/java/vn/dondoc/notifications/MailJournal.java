package vn.dondoc.notifications;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.Nodes;

/**
 * What this node has begun to send and what the server said, in a file of its own: a line before a
 * mail is handed over and one after it. Should the program be killed before the database knows,
 * {@link SettlingJournals} reads it. Nothing waits for the disk: a killed program's lines are kept
 * by the machine (ADR 0013).
 */
@Component
class MailJournal {
  private static final Logger log = LoggerFactory.getLogger(MailJournal.class);

  /** Bytes after which a file of which nothing is needed any more begins anew. */
  private static final long LONG = 1 << 20;

  private final JournalFiles files;
  private final Nodes nodes;
  private final Set<String> open = new HashSet<>();
  private JournalFile file;

  MailJournal(JournalFiles files, Nodes nodes) {
    this.files = files;
    this.nodes = nodes;
  }

  /**
   * To be called before anything is claimed. While something is under way that was not noted, no
   * new file is begun: it would seem not to have been begun.
   */
  synchronized void open() {
    if (file == null && open.isEmpty()) {
      try {
        file = files.create(String.valueOf(nodes.own()), JournalFiles.boot());
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  /** False when it cannot be written; the database must know of each mail at once then. */
  synchronized boolean isKept() {
    return file != null;
  }

  void begun(OutboxMail mail) {
    write(mail, JournalLine.begun(mail));
  }

  void taken(MailFate.Sent sent) {
    write(sent.mail(), JournalLine.taken(sent));
  }

  /** The server has it not, for certain. */
  void notTaken(OutboxMail mail) {
    write(mail, JournalLine.notTaken(mail));
  }

  private synchronized void write(OutboxMail mail, String line) {
    open.add(mail.id());
    try {
      if (file != null) {
        file.append(line);
      }
    } catch (IOException e) {
      giveUp(e);
    }
  }

  /** The database knows what became of them. */
  synchronized void settled(Collection<OutboxMail> mails) {
    mails.forEach(mail -> open.remove(mail.id()));
    if (file == null || !open.isEmpty()) {
      return;
    }
    try {
      file.beginAnewWhenLongerThan(LONG);
    } catch (IOException e) {
      giveUp(e);
    }
  }

  /** A file with gaps is worse than none: without it, all that is claimed counts as in doubt. */
  private void giveUp(IOException e) {
    log.warn("No journal of mails is kept, each is noted by itself: {}", e.toString());
    close(true);
  }

  @PreDestroy
  synchronized void close() {
    close(open.isEmpty());
  }

  private void close(boolean delete) {
    if (file != null) {
      file.close(delete);
      file = null;
    }
  }
}
