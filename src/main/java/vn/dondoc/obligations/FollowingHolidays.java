package vn.dondoc.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.units.Person;

/** Open work follows other holidays: last days, safe days and reminders; units are told. */
@Service
public class FollowingHolidays {
  private final Obligations obligations;
  private final ObligationChanges changes;
  private final ForeseeingHolidays foreseeing;
  private final RoundFlow flow;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowingHolidays(
      Obligations obligations,
      ObligationChanges changes,
      ForeseeingHolidays foreseeing,
      RoundFlow flow,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.obligations = obligations;
    this.changes = changes;
    this.foreseeing = foreseeing;
    this.flow = flow;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** What would move if the days were those of that calendar. Writes nothing. */
  @Transactional(readOnly = true)
  public List<Reckoned> foresee(WorkingCalendar other) {
    return foreseeing.moved(other, obligations::openOf);
  }

  /** The same of rounds that are not open yet. */
  @Transactional(readOnly = true)
  public List<ReckonedRound> foreseeToCome(WorkingCalendar other) {
    return foreseeing.toCome(other);
  }

  /**
   * In the transaction that takes the days over; the calendar itself follows after it.
   *
   * @param reason as units and coordinators read it
   * @return what moved
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Reckoned> follow(WorkingCalendar other, String reason, Person who) {
    var moved = foreseeing.moved(other, obligations::lockOpenOf);
    moved.forEach(one -> save(one, reason, who));
    tell(moved);
    record(moved, reason, who);
    moved.stream().map(one -> one.round().id()).distinct().forEach(flow::wake);
    return moved;
  }

  private void save(Reckoned one, String reason, Person who) {
    var before = one.before();
    var after = one.after();
    obligations.save(after);
    if (after.dueVersion() > before.dueVersion()) {
      var was = by(one.was().lastDay(), before);
      var change = Change.of(was, by(one.will().lastDay(), before)).because(reason);
      var version = after.dueVersion();
      changes.add(WorkChange.Kind.RECKONED, before, was, version, reason, clock.instant());
      audit.obligation("RECKONED", who.id(), one.round(), after.id(), null, change);
    }
  }

  private static Deadline by(LocalDate day, Obligation one) {
    return new Deadline(day, Bound.BY, one.deadline().zone());
  }

  private void tell(List<Reckoned> moved) {
    var told =
        moved.stream()
            .filter(one -> one.after().dueVersion() > one.before().dueVersion())
            .map(Reckoned::after)
            .toList();
    if (!told.isEmpty()) {
      events.publishEvent(new WorkChanged(WorkChange.Kind.RECKONED, told, clock.instant()));
    }
  }

  /** One entry for each cascade, so that its coordinators see what moved. */
  private void record(List<Reckoned> moved, String reason, Person who) {
    Map<InstructionId, List<Reckoned>> byCascade =
        moved.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.round().instruction(), LinkedHashMap::new, Collectors.toList()));
    byCascade.forEach(
        (cascade, some) -> {
          var lastDays = some.stream().filter(Reckoned::isLastDayMoved).count();
          var numbers = "LAST_DAYS " + lastDays + "; REMINDERS " + (some.size() - lastDays);
          var change = Change.of(null, numbers).because(reason);
          audit.cascade("HOLIDAYS_FOLLOWED", who.id(), cascade, null, change);
        });
  }
}
