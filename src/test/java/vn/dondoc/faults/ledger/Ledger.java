package vn.dondoc.faults.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what was due with what was told. */
public final class Ledger {
  /** What ceases to be true so soon after it was due need not have left. */
  private final Duration patience;

  /** By who is to be told of what; each list by its moments. */
  private final Map<List<String>, List<Due>> open = new HashMap<>();

  private final List<Due> all;
  private final List<Unasked> unasked = new ArrayList<>();
  private final Verdict.Builder verdict = new Verdict.Builder();

  /** A line of a mail for which nothing was due. */
  private record Unasked(Told mail, Told.Line line) {}

  private Ledger(List<Due> dues, Duration patience) {
    this.patience = patience;
    this.all = dues;
    dues.stream()
        .sorted(Comparator.comparing(Due::at))
        .forEach(due -> open.computeIfAbsent(due.subject(), key -> new ArrayList<>()).add(due));
  }

  /**
   * @param told in any order
   * @param doubts how often each Message-ID is counted as perhaps sent twice
   * @param patience how long a mail may have been held up by faults that were played
   */
  public static Verdict check(
      List<Due> dues, List<Told> told, Map<String, Integer> doubts, Duration patience) {
    var ledger = new Ledger(dues, patience);
    var copies = new HashMap<String, Integer>();
    told.stream()
        .sorted(Comparator.comparing(Told::sent))
        .forEach(mail -> ledger.take(mail, copies, doubts));
    return ledger.close(dues.size(), told.size());
  }

  private void take(Told mail, Map<String, Integer> copies, Map<String, Integer> doubts) {
    var copy = copies.merge(mail.messageId(), 1, Integer::sum);
    if (copy == 1) {
      mail.lines().forEach(line -> settle(mail, line));
    } else if (copy - 1 <= doubts.getOrDefault(mail.messageId(), 0)) {
      verdict.inDoubt();
    } else {
      verdict.duplicate("copy %d of %s to %s".formatted(copy, mail.messageId(), mail.address()));
    }
  }

  private void settle(Told mail, Told.Line line) {
    var sent = mail.sent();
    var due = next(mail, line, sent);
    if (due.isEmpty()) {
      unasked.add(new Unasked(mail, line));
    } else if (sent.isAfter(due.get().trueUntil())) {
      verdict.extra(mail.about(line) + ", no longer true");
    } else {
      verdict.told(Duration.between(due.get().at(), sent));
    }
  }

  /** The earliest that was due by then and is open still; it is settled by this. */
  private Optional<Due> next(Told mail, Told.Line line, Instant by) {
    var dues = open.getOrDefault(mail.subject(line), List.of());
    var due =
        dues.stream()
            .filter(one -> mail.kind().mayBe(one.kind()))
            .filter(one -> !one.at().truncatedTo(ChronoUnit.SECONDS).isAfter(by))
            .findFirst();
    due.ifPresent(dues::remove);
    return due;
  }

  /** Of what nobody had asked for by then, some was asked for later. */
  private void judge(Unasked one) {
    var later = next(one.mail(), one.line(), Instant.MAX);
    if (later.isPresent()) {
      verdict.early(one.mail().about(one.line()) + " for " + later.get());
    } else {
      blame(one.mail(), one.line());
    }
  }

  private void blame(Told mail, Told.Line line) {
    var others =
        all.stream().filter(due -> due.isOf(line) && mail.kind().mayBe(due.kind())).toList();
    var hers = others.stream().anyMatch(due -> due.address().equals(mail.address()));
    if (hers || others.isEmpty()) {
      verdict.extra(mail.about(line));
    } else {
      verdict.wrongPerson(mail.about(line));
    }
  }

  private Verdict close(int due, int mails) {
    unasked.forEach(this::judge);
    open.values().stream()
        .flatMap(List::stream)
        .filter(this::wasDueLongEnough)
        .forEach(one -> verdict.missing(one.toString()));
    return verdict.build(due, mails);
  }

  private boolean wasDueLongEnough(Due due) {
    return due.trueUntil().equals(Instant.MAX) || due.trueUntil().isAfter(due.at().plus(patience));
  }
}
