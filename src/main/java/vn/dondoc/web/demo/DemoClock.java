package vn.dondoc.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.rehearsal.VirtualTime;

/** Turns the demo's clock and tells what became of it. */
@Component
@Profile("demo")
class DemoClock {
  static final int YEARS_AHEAD = 2;

  /** Late enough for the morning's reminders to have been bundled and sent. */
  private static final LocalTime AFTER_THE_MORNINGS_MAILS = LocalTime.of(9, 0);

  private final VirtualTime time;
  private final PracticeMailbox mailbox;

  DemoClock(VirtualTime time, PracticeMailbox mailbox) {
    this.time = time;
    this.mailbox = mailbox;
  }

  /**
   * @param to where the clock stands now
   * @param moved false when nothing was to come
   * @param mails that left on the way
   */
  record Turned(Instant to, boolean moved, int mails) {}

  Turned toNextEvent() {
    return turn(time::toNextEvent);
  }

  Turned byOneDay() {
    return turn(() -> advanceTo(time.now().plus(Duration.ofDays(1))));
  }

  /**
   * To the morning of a day, after its mails.
   *
   * @throws Refusal if it is no day, has passed, or is too far away
   */
  Turned to(String typed) {
    var day = parsed(typed);
    var today = LocalDate.ofInstant(time.now(), time.zone());
    var target = day.atTime(AFTER_THE_MORNINGS_MAILS).atZone(time.zone()).toInstant();
    if (target.isBefore(time.now())) {
      throw new Refusal("demo-day-passed", day, today);
    }
    if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
      throw new Refusal("demo-day-too-far", day, today.plusYears(YEARS_AHEAD));
    }
    return turn(() -> advanceTo(target));
  }

  private static LocalDate parsed(String typed) {
    return Stream.of("uuuu-M-d", "d/M/uuuu")
        .map(shape -> DateTimeFormatter.ofPattern(shape).withResolverStyle(ResolverStyle.STRICT))
        .flatMap(shape -> tryToParse(typed, shape))
        .findFirst()
        .orElseThrow(() -> new Refusal("date-shape", typed));
  }

  private static Stream<LocalDate> tryToParse(String typed, DateTimeFormatter shape) {
    try {
      return Stream.of(LocalDate.parse(typed.strip(), shape));
    } catch (DateTimeParseException e) {
      return Stream.empty();
    }
  }

  private void advanceTo(Instant target) {
    time.advanceTo(target, passed -> {});
  }

  private Turned turn(Runnable move) {
    var before = time.now();
    var mails = mailbox.count();
    move.run();
    return new Turned(time.now(), !time.now().equals(before), mailbox.count() - mails);
  }
}
