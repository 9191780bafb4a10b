package vn.dondoc.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.dondoc.progress.OverdueUnits.Late;
import vn.dondoc.units.Person;

/** Puts together a coordinator's overview, with one statement per part however many cascades. */
@Service
public class Overviews {
  private final Cascades cascades;
  private final Tallies tallies;
  private final OverdueUnits overdue;
  private final MorningCounts counts;
  private final WeekAhead week;
  private final DueDates dates;

  Overviews(
      Cascades cascades,
      Tallies tallies,
      OverdueUnits overdue,
      MorningCounts counts,
      WeekAhead week,
      DueDates dates) {
    this.cascades = cascades;
    this.tallies = tallies;
    this.overdue = overdue;
    this.counts = counts;
    this.week = week;
    this.dates = dates;
  }

  public Overview of(Person who) {
    var running = cascades.runningFor(who);
    var mine = titles(running.stream().filter(CascadeHead::coordinated).toList());
    var tally = tallies.of(running, who);
    return new Overview(
        dates.today(),
        running,
        tally,
        overdue(running, tally),
        numbers(running, counts.extensions(who)),
        counts.waiting(who),
        numbers(running, counts.undated(mine.keySet())),
        numbers(running, counts.letters(mine.keySet())),
        counts.mails(mine),
        counts.bounced(who),
        counts.stuck(mine.keySet()),
        week.of(titles(running)));
  }

  private static Map<String, String> titles(List<CascadeHead> cascades) {
    return cascades.stream().collect(Collectors.toMap(CascadeHead::id, CascadeHead::title));
  }

  private List<Overview.Overdue> overdue(List<CascadeHead> running, Map<String, Tally> tally) {
    var late =
        running.stream()
            .filter(one -> tally.get(one.id()).of(Standing.OVERDUE.code()) > 0)
            .toList();
    var worst = overdue.worst(late.stream().map(CascadeHead::id).toList());
    return late.stream()
        .map(
            one ->
                new Overview.Overdue(
                    one.id(),
                    one.title(),
                    one.coordinated(),
                    tally.get(one.id()).of(Standing.OVERDUE.code()),
                    worst.getOrDefault(one.id(), Late.NOBODY).worst(),
                    worst.getOrDefault(one.id(), Late.NOBODY).others()))
        .toList();
  }

  /** In the order of the cascades. */
  private static List<Overview.Number> numbers(
      List<CascadeHead> running, Map<String, Integer> counts) {
    return running.stream()
        .filter(one -> counts.containsKey(one.id()))
        .map(one -> new Overview.Number(one.id(), one.title(), counts.get(one.id())))
        .toList();
  }
}
