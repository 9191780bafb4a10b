package vn.dondoc.notifications;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.NoticeKind;

/**
 * On the morning of a big day thousands are told the same: the same report by the same day, each
 * for her own unit. What they are told is written once, and the names are put in.
 */
@Component
class MailForms {
  private static final int KEPT = 200;

  private final WritingForms writing;
  private final Map<Told, MailForm> kept = Collections.synchronizedMap(new Latest());

  MailForms(WritingForms writing) {
    this.writing = writing;
  }

  private record Told(NoticeKind kind, Locale locale, List<MailItem> items) {}

  private static final class Latest extends LinkedHashMap<Told, MailForm> {
    private static final long serialVersionUID = 1;

    Latest() {
      super(KEPT, 0.75F, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Told, MailForm> eldest) {
      return size() > KEPT;
    }
  }

  /**
   * @param told at least one item
   */
  ComposedMail filled(OutboxMail mail, ToTell told) {
    var kind = NoticeKind.valueOf(mail.kind());
    if (Blanks.areTooManyIn(told.items())) {
      return singly(mail, kind, told);
    }
    var blanks = new Blanks();
    var name = blanks.of(told.name());
    var same = new Told(kind, told.locale(), blanks.in(told.items()));
    var form = kept.get(same);
    if (form == null && Blanks.wereTypedIn(told.items())) {
      return singly(mail, kind, told);
    }
    if (form == null) {
      form = writing.write(kind, name, told.locale(), same.items(), BlankedText::of);
      kept.put(same, form);
    }
    return form.filled(mail, told.name(), blanks.values());
  }

  /** One that is like no other. */
  private ComposedMail singly(OutboxMail mail, NoticeKind kind, ToTell told) {
    return writing
        .write(kind, told.name(), told.locale(), told.items(), BlankedText::plain)
        .filled(mail, told.name(), List.of());
  }
}
