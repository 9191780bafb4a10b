package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.ObligationKind;

/** When each report of a cascade file falls due. */
final class TimingEntries {
  /** Lets the reports be checked too if the document has no year; the file is refused anyway. */
  private static final int ANY_YEAR = 2000;

  private final Optional<DocumentHead> document;

  TimingEntries(Optional<DocumentHead> document) {
    this.document = document;
  }

  Optional<Timing> timing(MappingReader node, ObligationKind kind, Optional<EventSpan> event) {
    var every = node.scalar("period", ScalarType.oneOf(PeriodKind.values(), PeriodKind::code));
    var year = year(node);
    var index = node.integer("index");
    var day = node.date("day");
    var bound = node.scalar("bound", ScalarType.oneOf(Bound.values()));
    var opens = node.date("opens");
    var rule = node.mapping("rule", inner -> rule(inner, every, year));
    if (kind == ObligationKind.EVENT) {
      return event.map(days -> once(PeriodKind.YEAR, year, 1, days.to(), Bound.BY, opens));
    }
    if (day.isEmpty()) {
      return rule.isPresent() ? rule : undated(node, every);
    }
    node.require("bound");
    var period =
        every.or(() -> kind == ObligationKind.PERIODIC ? every : Optional.of(PeriodKind.YEAR));
    if (period.isEmpty()) {
      node.require("period");
    }
    if (period.filter(found -> found.perYear() > 1).isPresent()) {
      node.require("index");
    }
    if (period.isEmpty() || bound.isEmpty() || !isPeriod(node, period.get(), index.orElse(1))) {
      return Optional.empty();
    }
    checkOpening(node, day.get(), bound.get(), opens);
    return Optional.of(once(period.get(), year, index.orElse(1), day.get(), bound.get(), opens));
  }

  private int year(MappingReader node) {
    return node.scalar("year", ScalarType.year())
        .or(() -> document.flatMap(DocumentHead::year))
        .orElse(ANY_YEAR);
  }

  private static Timing once(
      PeriodKind kind, int year, int index, LocalDate day, Bound bound, Optional<LocalDate> opens) {
    return new Timing.Once(new Period(kind, year, index), day, bound, opens);
  }

  /** A bound or an opening alone would be left unread without a word. */
  private static Optional<Timing> undated(MappingReader node, Optional<PeriodKind> every) {
    if (node.has("bound") || node.has("opens") || node.has("index")) {
      node.require("day");
    }
    return Optional.of(new Timing.Undated(every));
  }

  private static Optional<Timing> rule(MappingReader node, Optional<PeriodKind> every, int year) {
    node.require("day-of-month", "bound");
    var day = node.integer("day-of-month");
    var after = node.integer("months-after").orElse(0);
    var first = node.integer("first").orElse(1);
    var bound = node.scalar("bound", ScalarType.oneOf(Bound.values()));
    if (every.isEmpty()) {
      node.reject("day-of-month", "problem.cascade.rule-without-period");
    }
    if (day.filter(of -> of < 1 || of > 31).isPresent() || after < 0 || after > 3) {
      node.reject("day-of-month", "problem.cascade.bad-rule");
    }
    if (every.isPresent() && !isPeriod(node, every.get(), first)) {
      return Optional.empty();
    }
    return node.build(
        () ->
            new Timing.Recurring(
                new Period(every.orElseThrow(), year, first),
                day.orElseThrow(),
                after,
                bound.orElseThrow()));
  }

  private static boolean isPeriod(MappingReader node, PeriodKind kind, int index) {
    var isOne = index >= 1 && index <= kind.perYear();
    if (!isOne) {
      node.reject(
          "index", "problem.cascade.no-such-period", kind.code(), kind.perYear() + "", index + "");
    }
    return isOne;
  }

  private static void checkOpening(
      MappingReader node, LocalDate day, Bound bound, Optional<LocalDate> opens) {
    var lastDay = bound == Bound.BEFORE ? day.minusDays(1) : day;
    opens
        .filter(lastDay::isBefore)
        .ifPresent(
            opening ->
                node.reject(
                    "opens", "problem.cascade.opens-after-deadline", opening + "", day + ""));
  }
}
