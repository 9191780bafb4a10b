package vn.dondoc.documents;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/** On each node the calendar follows what was taken over on another one. */
@Component
class FollowingHolidayVersions {
  private static final Logger log = LoggerFactory.getLogger(FollowingHolidayVersions.class);
  private static final int EVERY_SECONDS = 30;

  private final HolidayBook book;
  private final WorkingCalendar calendar;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(FollowingHolidayVersions::daemon);
  private int known;

  FollowingHolidayVersions(HolidayBook book, WorkingCalendar calendar) {
    this.book = book;
    this.calendar = calendar;
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "holiday-versions");
    thread.setDaemon(true);
    return thread;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    thread.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** An error must not end the looking. */
  void look() {
    try {
      var count = book.count();
      if (count != known) {
        calendar.follow(book.reckoned());
        known = count;
      }
    } catch (RuntimeException e) {
      log.warn("Could not look for new holidays; trying again", e);
    }
  }

  @PreDestroy
  void end() {
    thread.shutdownNow();
  }
}
