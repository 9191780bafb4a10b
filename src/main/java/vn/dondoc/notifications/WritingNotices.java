package vn.dondoc.notifications;

import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.Obligation;
import vn.dondoc.obligations.ObligationChased;
import vn.dondoc.obligations.ObligationReturned;
import vn.dondoc.obligations.ObligationsOpened;
import vn.dondoc.obligations.SignalsRaised;
import vn.dondoc.units.Person;

/** Writes down who must hear what, in the transaction of what happened. */
@Component
class WritingNotices {
  private final Audience audience;
  private final Notices notices;

  WritingNotices(Audience audience, Notices notices) {
    this.audience = audience;
    this.notices = notices;
  }

  @EventListener
  void on(ObligationsOpened opened) {
    var written = new ArrayList<Notice>();
    var hearers = audience.today();
    for (var obligation : opened.obligations()) {
      for (var listener : hearers.ofUnit(obligation.unit())) {
        written.add(
            new Notice(
                obligation.id(),
                NoticeKind.NEW_WORK,
                0,
                0,
                obligation.dueVersion(),
                listener.person().id(),
                listener.because(),
                listener.insteadOf().map(Person::id),
                obligation.openedAt()));
      }
    }
    notices.addNew(written);
  }

  @EventListener
  void on(SignalsRaised raised) {
    var written = new ArrayList<Notice>();
    var hearers = audience.today();
    for (var item : raised.signals()) {
      var obligation = item.obligation();
      for (var listener :
          hearers.of(raised.round(), obligation.unit(), obligation.tone(), item.rungs())) {
        written.add(
            new Notice(
                obligation.id(),
                NoticeKind.of(item.signal().kind()),
                item.signal().step(),
                item.signal().rung(),
                obligation.dueVersion(),
                listener.person().id(),
                listener.because(),
                listener.insteadOf().map(Person::id),
                raised.at()));
      }
    }
    notices.addNew(written);
  }

  @EventListener
  void on(ObligationReturned returned) {
    var obligation = returned.obligation();
    notices.addNew(
        audience.ofUnit(obligation.unit()).stream()
            .map(listener -> returnNotice(obligation, listener, returned))
            .toList());
  }

  @EventListener
  void on(ObligationChased chased) {
    var obligation = chased.obligation();
    notices.addNew(
        chased.listeners().stream()
            .map(
                listener ->
                    new Notice(
                        obligation.id(),
                        NoticeKind.CHASED,
                        chased.position(),
                        0,
                        obligation.dueVersion(),
                        listener.person().id(),
                        listener.because(),
                        listener.insteadOf().map(Person::id),
                        chased.at()))
            .toList());
  }

  private static Notice returnNotice(
      Obligation obligation, Listener listener, ObligationReturned returned) {
    return new Notice(
        obligation.id(),
        NoticeKind.RETURNED,
        obligation.returns(),
        0,
        obligation.dueVersion(),
        listener.person().id(),
        listener.because(),
        listener.insteadOf().map(Person::id),
        returned.at());
  }
}
