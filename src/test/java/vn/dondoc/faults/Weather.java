package vn.dondoc.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import vn.dondoc.faults.SmtpMood.Reaction;

/**
 * What is wrong with the mail server on one morning.
 *
 * @param down whether nobody answers there
 * @param clearsAfter of the program's time since the morning
 */
record Weather(String name, SmtpMood mood, boolean down, Duration clearsAfter) {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  static final Weather GOOD = new Weather("good", SmtpMood.GOOD, false, Duration.ZERO);

  /** Each fault once; the good mornings between show that nothing stays behind. */
  static List<Weather> all(long seed) {
    return List.of(
        sometimes("451 for every third", seed, 33, Reaction.NOT_NOW),
        sometimes("421 and hangs up, every tenth", seed, 10, Reaction.CLOSING),
        sometimes("550 5.7.1 for every third", seed, 33, Reaction.NOT_FROM_YOU),
        GOOD,
        sometimes("takes and hangs up, every tenth", seed, 10, Reaction.TAKE_AND_HANG_UP),
        sometimes("hangs up in the midst, every tenth", seed, 10, Reaction.HANG_UP),
        sometimes("takes and hangs, every twentieth", seed, 5, Reaction.TAKE_AND_HANG),
        new Weather("down for an hour", SmtpMood.GOOD, true, AN_HOUR),
        GOOD,
        new Weather("down for a day", SmtpMood.GOOD, true, Duration.ofDays(1)),
        GOOD,
        sometimes("a second for every tenth mail", seed, 10, Reaction.SLOW),
        refusing("451 for one domain", Reaction.NOT_NOW),
        refusing("550 no such user for one domain", Reaction.NO_SUCH_USER),
        sometimes("all of it", seed, 40, Reaction.values()));
  }

  private static Weather sometimes(String name, long seed, int percent, Reaction... bad) {
    var known = List.of(bad).stream().filter(one -> bad.length == 1 || isPassing(one)).toList();
    var mood = SmtpMood.sometimes(seed, percent, known.toArray(Reaction[]::new));
    return new Weather(name, mood, false, AN_HOUR);
  }

  /** Without a person who mends an address. */
  private static boolean isPassing(Reaction reaction) {
    return reaction != Reaction.NO_SUCH_USER;
  }

  private static Weather refusing(String name, Reaction reaction) {
    return new Weather(name, SmtpMood.at(Town.domain(3), reaction), false, AN_HOUR);
  }

  void begin(FaultySmtp smtp) throws IOException {
    smtp.be(mood);
    if (down) {
      smtp.goDown();
    }
  }

  void clear(FaultySmtp smtp) throws IOException {
    smtp.be(SmtpMood.GOOD);
    if (down) {
      smtp.comeUp();
    }
  }
}
