package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails claimed together, on their way over one connection. */
final class MailGroup {
  private static final Logger log = LoggerFactory.getLogger(MailGroup.class);

  /** How long a claim holds from when it was last looked at. */
  static final Duration CLAIM = Duration.ofMinutes(5);

  /**
   * A claim need not be looked at again, nor read again what is to be told, before the other nodes
   * could have taken this one for dead and released it.
   */
  private static final Duration FRESH = Duration.ofSeconds(10);

  /** The server took them already: another node must not wait long to know. */
  private static final long NOTED_AT_LATEST = Duration.ofSeconds(1).toNanos();

  private final List<OutboxMail> waiting;
  private final Outbox outbox;
  private final MailNews news;
  private final Clock clock;
  private final List<MailFate> fates = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();
  private Instant held;
  private Map<String, ToTell> told;
  private long noted = System.nanoTime();

  /**
   * @param claimed when
   */
  MailGroup(List<OutboxMail> mails, Instant claimed, Outbox outbox, MailNews news, Clock clock) {
    this.waiting = new ArrayList<>(mails);
    this.outbox = outbox;
    this.news = news;
    this.clock = clock;
    this.held = claimed;
    this.told = read(mails);
  }

  /** One that cannot be read shall not silence the others: each is read by itself then. */
  private Map<String, ToTell> read(List<OutboxMail> mails) {
    try {
      return news.of(mails);
    } catch (RuntimeException e) {
      log.warn("Mails could not be read together: {}", e.toString());
      return Map.of();
    }
  }

  /** In its turn; empty when none is left. */
  Optional<OutboxMail> next(MailPace pace) {
    return pace.next(waiting);
  }

  /** What it has to tell; empty when its claim has run out, so that it may be another's by now. */
  Optional<ToTell> toTell(OutboxMail mail) {
    var now = clock.instant();
    if (!now.isBefore(held.plus(FRESH)) || now.isBefore(held)) {
      renew(mail, now);
    }
    var known = told.get(mail.id());
    return lost.contains(mail.id())
        ? Optional.empty()
        : Optional.of(known == null ? news.of(List.of(mail)).get(mail.id()) : known);
  }

  private void renew(OutboxMail mail, Instant now) {
    var rest = new ArrayList<>(waiting);
    rest.add(mail);
    var still = outbox.extend(rest, now, now.plus(CLAIM));
    rest.stream().map(OutboxMail::id).filter(id -> !still.contains(id)).forEach(lost::add);
    told = read(rest.stream().filter(one -> still.contains(one.id())).toList());
    held = now;
  }

  /** Returns true when what became of mails should be written down now. */
  boolean add(MailFate fate) {
    fates.add(fate);
    return System.nanoTime() - noted > NOTED_AT_LATEST;
  }

  /** What became of mails since this was asked last. */
  List<MailFate> fates() {
    var since = List.copyOf(fates);
    fates.clear();
    noted = System.nanoTime();
    return since;
  }

  /** Those that nobody has begun to send. */
  List<OutboxMail> rest() {
    return List.copyOf(waiting);
  }
}
