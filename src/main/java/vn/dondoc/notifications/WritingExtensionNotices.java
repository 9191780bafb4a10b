package vn.dondoc.notifications;

import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.ExtensionAsked;
import vn.dondoc.obligations.ExtensionDecided;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.Obligation;

/** Who hears of a wish for more time, and of what became of it. */
@Component
class WritingExtensionNotices {
  private final Audience audience;
  private final Notices notices;

  WritingExtensionNotices(Audience audience, Notices notices) {
    this.audience = audience;
    this.notices = notices;
  }

  @EventListener
  void on(ExtensionAsked asked) {
    var obligation = asked.obligation();
    var deciders = audience.today().decidersOf(asked.round(), obligation.unit(), asked.by());
    write(NoticeKind.EXTENSION_ASKED, obligation, asked.seq(), deciders, asked.at());
  }

  @EventListener
  void on(ExtensionDecided decided) {
    var obligation = decided.obligation();
    var unit = audience.ofUnit(obligation.unit());
    write(NoticeKind.EXTENSION_DECIDED, obligation, decided.seq(), unit, decided.at());
  }

  private void write(
      NoticeKind kind, Obligation obligation, int seq, List<Listener> listeners, Instant at) {
    notices.addNew(
        listeners.stream().map(one -> Notice.of(obligation, kind, seq, 0, one, at)).toList());
  }
}
