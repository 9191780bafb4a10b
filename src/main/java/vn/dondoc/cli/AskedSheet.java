package vn.dondoc.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Regimes;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** What a cascade asks for, in its document's words, with the days that follow from them. */
@Component
class AskedSheet {
  private final Regimes regimes;
  private final Rounds rounds;
  private final Units units;
  private final WorkingCalendar calendar;
  private final Days days;
  private final Words words;

  AskedSheet(
      Regimes regimes,
      Rounds rounds,
      Units units,
      WorkingCalendar calendar,
      Days days,
      Words words) {
    this.regimes = regimes;
    this.rounds = rounds;
    this.units = units;
    this.calendar = calendar;
    this.days = days;
    this.words = words;
  }

  /**
   * @return the number under which each round stands, by its id
   */
  Map<String, String> print(InstructionId cascade, List<TimelineEvent> events, PrintWriter out) {
    var numbers = new HashMap<String, String>();
    var undated = new ArrayList<ReportRegime>();
    out.println(words.of("cli.year.asked"));
    for (var regime : regimes.of(cascade)) {
      var own =
          rounds.of(cascade).stream()
              .filter(round -> round.regime().equals(regime.code()))
              .sorted(Comparator.comparing(Round::opensAt))
              .toList();
      if (own.isEmpty()) {
        undated.add(regime);
      }
      for (var round : own) {
        numbers.put(round.id().value(), "(" + (numbers.size() + 1) + ")");
        print(round, regime, numbers.get(round.id().value()), events, out);
      }
    }
    printUndated(undated, out);
    return numbers;
  }

  private void print(
      Round round,
      ReportRegime regime,
      String number,
      List<TimelineEvent> events,
      PrintWriter out) {
    var recurs = regime.timing() instanceof Timing.Recurring;
    var period = recurs ? ", " + words.period(round.period()) : "";
    out.println(number + " " + round.title() + period + words.line(regime.sourceLine()));
    out.println("    “" + round.wording() + "”");
    out.println("    " + due(round));
    out.println("    " + who(round, events));
  }

  private String due(Round round) {
    var event = round.terms().event();
    if (event.isPresent()) {
      var from = days.plain(event.get().from());
      var to = days.plain(event.get().to());
      return words.of("cli.year.event", from.equals(to) ? from : from + " – " + to);
    }
    var deadline = round.deadline();
    var mark =
        deadline.isProvisional(calendar) ? " (" + words.of("cli.year.provisional") + ")" : "";
    return words.of(
            "cli.year.due",
            days.plain(deadline.lastDay(calendar)),
            days.plain(deadline.safeDay(calendar)))
        + mark;
  }

  private String who(Round round, List<TimelineEvent> events) {
    var given = units(round, events, Set.of("OPENED"));
    var handedIn = units(round, events, Set.of("SUBMITTED"));
    var via = round.via().map(unit -> words.of("cli.year.via", name(unit))).orElse("");
    return words.of(
        "cli.year.who",
        given.size() + "",
        name(round.to()) + via,
        days.plain(days.dayOf(round.opensAt())),
        handedIn.size() + "");
  }

  private static Set<String> units(Round round, List<TimelineEvent> events, Set<String> types) {
    var found = new HashSet<String>();
    events.stream()
        .filter(event -> types.contains(event.type()))
        .filter(event -> Happenings.roundOf(event).filter(round.id().value()::equals).isPresent())
        .forEach(event -> event.unit().ifPresent(found::add));
    return found;
  }

  private String name(UnitId id) {
    return units.byId(id).map(Unit::name).orElse(id.value());
  }

  private void printUndated(List<ReportRegime> undated, PrintWriter out) {
    if (undated.isEmpty()) {
      return;
    }
    out.println();
    out.println(words.of("cli.year.undated"));
    for (var regime : undated) {
      out.println(" –  " + regime.title() + words.line(regime.sourceLine()));
      out.println("    “" + regime.wording() + "”");
    }
  }
}
