package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.ReportRegime;

/** The reports that one cascade file asks for. */
final class ReportEntries {
  /** Lets the reports be checked too if the document has no year; the file is refused anyway. */
  private static final int ANY_YEAR = 2000;

  private final KnownUnits units;
  private final Optional<DocumentHead> document;
  private final Set<Period> seen = new HashSet<>();

  ReportEntries(KnownUnits units, Optional<DocumentHead> document) {
    this.units = units;
    this.document = document;
  }

  Optional<ReportRegime> report(MappingReader node) {
    node.require("period", "title", "wording", "day", "bound", "to");
    var period = period(node);
    var title = node.scalar("title", ScalarType.text(500));
    var wording = node.scalar("wording", ScalarType.text(500));
    var day = node.date("day");
    var bound = node.scalar("bound", ScalarType.oneOf(Bound.values()));
    var opens = node.date("opens");
    var to = node.scalar("to", units);
    var via = node.scalar("via", units);
    var line = node.integer("line");
    day.ifPresent(found -> bound.ifPresent(how -> checkDays(node, found, how, opens)));
    return node.build(
        () ->
            new ReportRegime(
                period.orElseThrow(),
                title.orElseThrow(),
                wording.orElseThrow(),
                day.orElseThrow(),
                bound.orElseThrow(),
                opens,
                to.orElseThrow(),
                via,
                line));
  }

  private Optional<Period> period(MappingReader node) {
    var kind = node.scalar("period", ScalarType.oneOf(PeriodKind.values(), PeriodKind::code));
    var year =
        node.scalar("year", ScalarType.year()).or(() -> document.flatMap(DocumentHead::year));
    if (kind.filter(found -> found.perYear() > 1).isPresent()) {
      node.require("index");
    }
    var index = node.integer("index").orElse(1);
    var period = kind.flatMap(found -> period(node, found, year.orElse(ANY_YEAR), index));
    period
        .filter(found -> !seen.add(found))
        .ifPresent(
            found -> node.reject("period", "problem.cascade.duplicate-period", found.code()));
    return period;
  }

  private static Optional<Period> period(MappingReader node, PeriodKind kind, int year, int index) {
    if (index < 1 || index > kind.perYear()) {
      var perYear = String.valueOf(kind.perYear());
      var found = String.valueOf(index);
      node.reject("index", "problem.cascade.no-such-period", kind.code(), perYear, found);
      return Optional.empty();
    }
    return Optional.of(new Period(kind, year, index));
  }

  private void checkDays(
      MappingReader node, LocalDate day, Bound bound, Optional<LocalDate> opens) {
    var lastDay = bound == Bound.BEFORE ? day.minusDays(1) : day;
    document
        .flatMap(DocumentHead::issuedOnOrAfter)
        .filter(lastDay::isBefore)
        .ifPresent(issued -> reject(node, "day", "deadline-before-issue", day, issued));
    opens
        .filter(lastDay::isBefore)
        .ifPresent(opening -> reject(node, "opens", "opens-after-deadline", opening, day));
  }

  private static void reject(
      MappingReader node, String key, String what, LocalDate one, LocalDate other) {
    node.reject(key, "problem.cascade." + what, one.toString(), other.toString());
  }
}
