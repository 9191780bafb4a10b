package vn.dondoc.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.ChaseUndone;
import vn.dondoc.obligations.Hearers;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationChased;
import vn.dondoc.obligations.ObligationReturned;
import vn.dondoc.obligations.ObligationsOpened;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.SignalKind;
import vn.dondoc.obligations.SignalsRaised;
import vn.dondoc.obligations.SignalsRaised.Raised;

/** Writes down who must hear what, in the transaction of what happened. */
@Component
class WritingNotices {
  /** More than a reviewer is ever reminded of one version. */
  private static final int REVIEWS_PER_HAND_IN = 100;

  private final Audience audience;
  private final Notices notices;
  private final Clock clock;

  WritingNotices(Audience audience, Notices notices, Clock clock) {
    this.clock = clock;
    this.audience = audience;
    this.notices = notices;
  }

  @EventListener
  void on(ObligationsOpened opened) {
    var written = new ArrayList<Notice>();
    var hearers = audience.todayFor(opened.obligations());
    for (var obligation : opened.obligations()) {
      for (var listener : hearers.ofUnit(obligation.unit())) {
        written.add(
            Notice.of(obligation, NoticeKind.NEW_WORK, 0, 0, listener, obligation.openedAt()));
      }
    }
    notices.addNew(written);
  }

  @EventListener
  void on(SignalsRaised raised) {
    var written = new ArrayList<Notice>();
    var hearers = audience.todayFor(raised.signals().stream().map(Raised::obligation).toList());
    for (var item : raised.signals()) {
      var obligation = item.obligation();
      var kind = NoticeKind.of(item.signal().kind());
      for (var listener : listeners(hearers, raised.round(), item)) {
        written.add(
            Notice.of(obligation, kind, stepOf(item), item.signal().rung(), listener, raised.at()));
      }
    }
    notices.addNew(written);
  }

  private static List<Listener> listeners(Hearers hearers, Round round, Raised item) {
    var unit = item.obligation().unit();
    return item.signal().kind() == SignalKind.REVIEW
        ? hearers.ofReview(round, unit, item.obligation().nextSignal().isEmpty())
        : hearers.of(round, unit, item.obligation().tone(), item.rungs());
  }

  /** A reviewer's reminders count anew each time it is handed in. */
  private static int stepOf(Raised item) {
    var step = item.signal().step();
    return item.signal().kind() == SignalKind.REVIEW
        ? item.obligation().returns() * REVIEWS_PER_HAND_IN + step
        : step;
  }

  @EventListener
  void on(ObligationReturned returned) {
    var obligation = returned.obligation();
    var step = obligation.returns();
    notices.addNew(
        audience.ofUnit(obligation.unit()).stream()
            .map(one -> Notice.of(obligation, NoticeKind.RETURNED, step, 0, one, returned.at()))
            .toList());
  }

  @EventListener
  void on(ObligationChased chased) {
    var obligation = chased.obligation();
    notices.addNew(
        chased.listeners().stream()
            .map(
                listener ->
                    Notice.of(
                            obligation,
                            NoticeKind.CHASED,
                            chased.position(),
                            0,
                            listener,
                            chased.at())
                        .heldUntil(chased.notBefore()))
            .toList());
  }

  @EventListener
  void on(ChaseUndone undone) {
    notices.dropChase(undone.obligation(), undone.position(), clock.instant());
  }
}
