package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.units.PersonId;

/** In a time of its own, which passes only while a mail waits. */
class MailPaceTest {
  private static final long SECOND = 1_000_000_000;

  private final AtomicLong now = new AtomicLong();
  private final List<String> sent = new ArrayList<>();

  @Test
  void ofAHundredMailsAtTenASecondTheFirstTenGoAtOnceAndTheLastAfterNineSeconds() {
    send(new MailRate(10, 0), IntStream.range(0, 100).mapToObj(i -> "a@x.vn").toList());
    assertThat(sent.get(9)).isEqualTo("0.0 a@x.vn");
    assertThat(sent.get(10)).isEqualTo("0.1 a@x.vn");
    assertThat(sent.get(99)).isEqualTo("9.0 a@x.vn");
  }

  @Test
  void aSlowDomainLetsOthersGoFirst() {
    send(new MailRate(0, 0.5), List.of("a@slow.vn", "b@SLOW.vn", "c@slow.vn", "d@other.vn"));
    assertThat(sent)
        .containsExactly("0.0 a@slow.vn", "0.0 d@other.vn", "2.0 b@SLOW.vn", "4.0 c@slow.vn");
  }

  @Test
  void withoutALimitNothingWaits() {
    send(new MailRate(0, 0), IntStream.range(0, 1000).mapToObj(i -> "a@x.vn").toList());
    assertThat(now.get()).isZero();
    assertThat(pace(new MailRate(0, 0)).batch(50, 1)).isEqualTo(50);
  }

  @Test
  void noMoreAreClaimedTogetherThanHaveTheirTurnWithinAMinute() {
    assertThat(pace(new MailRate(10, 0.5)).batch(50, 1)).isEqualTo(30);
    assertThat(pace(new MailRate(10, 0.5)).batch(50, 4)).isEqualTo(7);
    assertThat(pace(new MailRate(0.001, 0)).batch(50, 1)).isEqualTo(1);
  }

  @Test
  void whoIsLimitedStopsAfterAMinuteSoThatNewMailsAreWritten() {
    var pace = pace(new MailRate(1, 0));
    assertThat(pace.isSpent(now.get() - 59 * SECOND)).isFalse();
    assertThat(pace.isSpent(now.get() - 61 * SECOND)).isTrue();
    assertThat(pace(new MailRate(0, 0)).isSpent(now.get() - 61 * SECOND)).isFalse();
  }

  private void send(MailRate rate, List<String> addresses) {
    var mails =
        addresses.stream()
            .map(to -> new OutboxMail("id", new PersonId("a"), to, "MISSED", "<id>", 1))
            .toList();
    var pace = pace(rate);
    var waiting = new ArrayList<>(mails);
    for (var mail = pace.next(waiting); mail.isPresent(); mail = pace.next(waiting)) {
      sent.add(now.get() / (SECOND / 10) / 10.0 + " " + mail.get().address());
    }
  }

  private MailPace pace(MailRate rate) {
    return new MailPace(rate, now::get, now::addAndGet);
  }
}
