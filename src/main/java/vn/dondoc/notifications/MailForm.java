package vn.dondoc.notifications;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import org.unbescape.html.HtmlEscape;

/** A mail without its names: written once, it becomes the mails of all who are told the same. */
record MailForm(
    BlankedText subject, BlankedText html, BlankedText text, List<BlankedCalendar> calendars) {

  /** Not folded into lines yet. */
  record BlankedCalendar(String method, BlankedText text) {}

  /**
   * @param name of the reader
   * @param values of the blanks
   */
  ComposedMail filled(OutboxMail mail, String name, List<String> values) {
    var inHtml = values.stream().map(HtmlEscape::escapeHtml4Xml).toList();
    var inCalendar = values.stream().map(VObjectPropertyValues::escape).toList();
    return new ComposedMail(
        mail.messageId(),
        mail.address(),
        name,
        subject.with(values),
        html.with(inHtml),
        text.with(values),
        calendars.stream()
            .map(one -> new CalendarPart(one.method(), FoldedLines.of(one.text().with(inCalendar))))
            .toList());
  }
}
