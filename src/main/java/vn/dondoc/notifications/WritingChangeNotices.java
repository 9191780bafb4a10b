package vn.dondoc.notifications;

import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.WorkChanged;

/** Writes down who must hear that work was moved, withdrawn or taken over. */
@Component
class WritingChangeNotices {
  private final Audience audience;
  private final Notices notices;

  WritingChangeNotices(Audience audience, Notices notices) {
    this.audience = audience;
    this.notices = notices;
  }

  @EventListener
  void on(WorkChanged changed) {
    var written = new ArrayList<Notice>();
    var hearers = audience.today();
    for (var obligation : changed.obligations()) {
      for (var listener : hearers.ofUnit(obligation.unit())) {
        written.add(Notice.of(obligation, NoticeKind.CHANGED, 0, 0, listener, changed.at()));
      }
    }
    notices.addNew(written);
  }
}
