package vn.dondoc.web.drafts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.CascadePreview;
import vn.dondoc.instructions.PlannedMail;
import vn.dondoc.instructions.PlannedRound;
import vn.dondoc.instructions.PlannedUnit;
import vn.dondoc.obligations.Signal;

/** A whole previewed year as rows: what happens to each obligation, and each mail to a person. */
@Component
class PreviewSheet {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final List<String> COLUMNS =
      List.of("day", "time", "what", "unit", "report", "wording", "person", "address", "items");

  private final MessageSource messages;
  private final ZoneId zone;

  PreviewSheet(MessageSource messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  private record Line(Instant at, List<String> cells) {}

  /** With a heading; earliest first. */
  List<List<String>> rows(CascadePreview preview) {
    var events = preview.rounds().stream().flatMap(this::events);
    var mails = preview.mails().stream().map(this::mail);
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS.stream().map(column -> word("draft.sheet." + column)).toList());
    Stream.concat(events, mails)
        .sorted(Comparator.comparing(Line::at))
        .map(this::row)
        .forEach(rows::add);
    return rows;
  }

  private Stream<Line> events(PlannedRound planned) {
    return planned.units().stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(event(planned, one, planned.round().opensAt(), word("draft.opens"))),
                    one.signals().stream()
                        .map(signal -> event(planned, one, signal.at(), worded(signal)))));
  }

  private Line event(PlannedRound planned, PlannedUnit one, Instant at, String what) {
    var round = planned.round();
    return new Line(
        at, List.of(what, one.unit().name(), round.title(), round.wording(), "", "", ""));
  }

  private Line mail(PlannedMail mail) {
    var person = mail.listener().person();
    var kind = word("mail-kind." + mail.kind(), mail.rung());
    return new Line(
        mail.raisedAt(),
        List.of(
            word("draft.sheet.mail", kind),
            mail.unit().name(),
            "",
            "",
            person.name(),
            person.email(),
            mail.items() + ""));
  }

  private String worded(Signal signal) {
    return word("signal." + signal.kind(), signal.rung());
  }

  private List<String> row(Line line) {
    var local = line.at().atZone(zone);
    var cells = new ArrayList<>(List.of(DAY.format(local), TIME.format(local)));
    cells.addAll(line.cells());
    return cells;
  }

  private String word(String key, Object... details) {
    return messages.getMessage(key, details, LocaleContextHolder.getLocale());
  }
}
