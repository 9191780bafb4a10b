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
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.TimelineEvent;

/** Starts a cascade and lets its year pass: the same use cases, engine, timers, outbox and SMTP. */
@Service
@ConditionalOnProperty("dondoc.time.virtual")
public class Rehearsing {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final VirtualTime time;
  private final Starting starting;
  private final Acting acting;
  private final Timeline timeline;
  private final Cast cast;

  Rehearsing(VirtualTime time, Starting starting, Acting acting, Timeline timeline, Cast cast) {
    this.time = time;
    this.starting = starting;
    this.acting = acting;
    this.timeline = timeline;
    this.cast = cast;
  }

  /**
   * @param until stop at the end of that day; else when nothing more can happen
   * @param passed told of each moment at which something happened
   * @return all that happened, earliest first
   * @throws DeedRefused if a deed lies before the start, or a person would be refused it too
   */
  public List<TimelineEvent> rehearse(
      CascadeDraft draft,
      Behaviour behaviour,
      Optional<LocalDate> until,
      Consumer<Instant> passed) {
    time.beginAt(startOf(draft, behaviour.start()));
    starting.start(draft, behaviour.start(), cast.coordinatorOf(draft.document().issuer()));
    time.settle();
    var end = until.map(day -> day.plusDays(1).atStartOfDay(time.zone()).toInstant());
    for (var deed : behaviour.deeds()) {
      if (end.isEmpty() || deed.at().isBefore(end.get())) {
        requireAhead(deed);
        time.advanceTo(deed.at(), passed);
        acting.act(draft.id(), deed);
        time.settle();
      }
    }
    end.ifPresentOrElse(instant -> time.advanceTo(instant, passed), () -> toTheEnd(passed));
    return timeline.of(draft.id().value());
  }

  private void requireAhead(Deed deed) {
    if (deed.at().isBefore(time.now())) {
      throw new DeedRefused(deed, new Refusal("deed-before-start"));
    }
  }

  private void toTheEnd(Consumer<Instant> passed) {
    for (var at = time.toNextEvent(); at.isPresent(); at = time.toNextEvent()) {
      passed.accept(at.get());
    }
  }

  /** On the morning of the document's own day. */
  private Instant startOf(CascadeDraft draft, StartAnswers answers) {
    var day = answers.issuedOn().orElse(draft.issuedOnOrAfter());
    return day.atTime(MORNING).atZone(time.zone()).toInstant();
  }
}
