package vn.dondoc.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One {@link Weather} after the other, morning by morning. */
final class Sky {
  private static final Duration THE_DAY_ENDS = Duration.ofHours(5);

  private final FaultySmtp smtp;
  private final List<Weather> weathers;
  private Weather today = Weather.GOOD;
  private int mornings;

  Sky(FaultySmtp smtp, List<Weather> weathers) {
    this.smtp = smtp;
    this.weathers = weathers;
  }

  /** Sends a morning's mails through whatever is the matter, until it is over or the day is. */
  void send(Quiet quiet, Fleet fleet, Instant morning) throws IOException {
    var clears = morning.plus(today.clearsAfter());
    var ends = morning.plus(THE_DAY_ENDS);
    quiet.sendAll(clears.isBefore(ends) ? clears : ends);
    if (clears.isBefore(ends)) {
      clear();
      mendAddresses(fleet);
      quiet.sendAll(ends);
    }
  }

  /** Yesterday's trouble is over, today's begins. */
  void dawn() throws IOException {
    clear();
    today = weathers.get(mornings++ % weathers.size());
    today.begin(smtp);
  }

  private void clear() throws IOException {
    today.clear(smtp);
    today = Weather.GOOD;
  }

  private static void mendAddresses(Fleet fleet) throws IOException {
    for (var person : fleet.list("select id from person where bounced_at is not null")) {
      fleet.one().tell("confirm " + person);
    }
  }
}
