package vn.dondoc.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** Starts a cascade and lets its year pass: the same use cases, engine, timers, outbox and SMTP. */
@Service
@ConditionalOnProperty("dondoc.time.virtual")
public class Rehearsing {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final VirtualTime time;
  private final Starting starting;
  private final Acting acting;
  private final Timeline timeline;
  private final People people;

  Rehearsing(VirtualTime time, Starting starting, Acting acting, Timeline timeline, People people) {
    this.time = time;
    this.starting = starting;
    this.acting = acting;
    this.timeline = timeline;
    this.people = people;
  }

  /**
   * @param until stop at the end of that day; else when nothing more can happen
   * @param passed told of each moment at which something happened
   * @return all that happened, earliest first
   */
  public List<TimelineEvent> rehearse(
      CascadeDraft draft, List<Deed> deeds, Optional<LocalDate> until, Consumer<Instant> passed) {
    time.advanceTo(startOf(draft), passed);
    starting.start(
        draft, new StartAnswers(Optional.empty(), Optional.empty(), true), coordinatorOf(draft));
    time.settle();
    var end = until.map(day -> day.plusDays(1).atStartOfDay(time.zone()).toInstant());
    for (var deed : deeds) {
      if (end.isEmpty() || deed.at().isBefore(end.get())) {
        time.advanceTo(deed.at(), passed);
        acting.act(draft.id(), deed);
        time.settle();
      }
    }
    end.ifPresentOrElse(instant -> time.advanceTo(instant, passed), () -> toTheEnd(passed));
    return timeline.of(draft.id().value());
  }

  private void toTheEnd(Consumer<Instant> passed) {
    for (var at = time.toNextEvent(); at.isPresent(); at = time.toNextEvent()) {
      passed.accept(at.get());
    }
  }

  private Instant startOf(CascadeDraft draft) {
    var day = draft.issuedOnOrAfter();
    return day.atTime(MORNING).atZone(time.zone()).toInstant();
  }

  private Person coordinatorOf(CascadeDraft draft) {
    var issuer = draft.document().issuer();
    return people.inUnit(issuer, Role.COORDINATOR).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("coordinator of " + issuer));
  }
}
