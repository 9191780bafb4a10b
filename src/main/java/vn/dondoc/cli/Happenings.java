package vn.dondoc.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.progress.TimelineEvent;

/**
 * What happened to several units at one moment for one reason, told in one line.
 *
 * @param round id of the round it is about; empty for a deed of the cascade, and for mails
 * @param kind of the mails, e.g. "REMINDER"
 */
record Happenings(
    Instant at,
    String type,
    int rung,
    Optional<String> round,
    Optional<String> kind,
    List<TimelineEvent> events) {

  /** Told by others in better words, or part of the audit trail alone. */
  private static final Set<String> LEFT_OUT = Set.of("ROUND_OPENED", "ROUND_CLOSED");

  /** In the order in which they happened. */
  static List<Happenings> of(List<TimelineEvent> events) {
    var groups = new LinkedHashMap<Object, Happenings>();
    for (var event : events) {
      if (!LEFT_OUT.contains(event.type())) {
        var one = of(event);
        groups.merge(one.key(), one, Happenings::with);
      }
    }
    return List.copyOf(groups.values());
  }

  private static Happenings of(TimelineEvent event) {
    var kind = event.items().stream().findFirst().map(item -> item.split(" ")[0]);
    return new Happenings(
        event.at(), event.type(), event.rung(), roundOf(event), kind, List.of(event));
  }

  static Optional<String> roundOf(TimelineEvent event) {
    return event
        .obligation()
        .flatMap(id -> event.unit().map(unit -> id.substring(0, id.length() - unit.length() - 1)));
  }

  /** What concerns the whole cascade, or carries words of its own, stands alone. */
  private Object key() {
    var own = round.isEmpty() && kind.isEmpty() || detail().isPresent() && kind.isEmpty();
    return own ? events : List.of(at, type, rung, round, kind);
  }

  private Happenings with(Happenings more) {
    var all = new ArrayList<>(events);
    all.addAll(more.events());
    return new Happenings(at, type, rung, round, kind, List.copyOf(all));
  }

  Optional<String> detail() {
    return events.get(0).detail();
  }

  Collection<String> units() {
    var units = new LinkedHashSet<String>();
    events.forEach(event -> event.unitName().ifPresent(units::add));
    return units;
  }

  Collection<String> people() {
    var people = new LinkedHashSet<String>();
    events.forEach(event -> people.addAll(event.to()));
    return people;
  }
}
