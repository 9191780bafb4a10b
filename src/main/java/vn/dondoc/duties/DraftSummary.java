package vn.dondoc.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;

/** Writes notes as plain text that a person goes on with. It uses no words of its own. */
@Component
class DraftSummary {
  /** What a report's summary can hold. */
  private static final int MAX_LENGTH = 8000;

  private static final int MAX_DUTY = 160;
  private static final String CUT = "…";

  private final ZoneId zone;

  DraftSummary(ZoneId zone) {
    this.zone = zone;
  }

  record Note(
      String id,
      String duty,
      Instant at,
      String text,
      Optional<Integer> percent,
      Optional<String> number,
      Optional<LocalDate> date) {

    static Note read(ResultSet row, int n) throws SQLException {
      return new Note(
          row.getString("id"),
          row.getString("duty"),
          row.getTimestamp("entered_at").toInstant(),
          row.getString("text"),
          Optional.ofNullable(row.getObject("percent", Integer.class)),
          Optional.ofNullable(row.getString("document_number")),
          Optional.ofNullable(row.getObject("document_date", LocalDate.class)));
    }
  }

  String of(List<Note> notes) {
    var byDuty = new LinkedHashMap<String, StringBuilder>();
    for (var note : notes) {
      byDuty
          .computeIfAbsent(
              note.id(),
              id -> new StringBuilder((byDuty.size() + 1) + ". " + shortened(note.duty())))
          .append('\n')
          .append(line(note));
    }
    return cut(String.join("\n", byDuty.values()), MAX_LENGTH);
  }

  private static String shortened(String duty) {
    if (duty.length() <= MAX_DUTY) {
      return duty;
    }
    var space = duty.lastIndexOf(' ', MAX_DUTY - 1);
    return duty.substring(0, space > 0 ? space : MAX_DUTY - 1) + CUT;
  }

  private String line(Note note) {
    var said = "- " + Days.brief(LocalDate.ofInstant(note.at(), zone)) + ": " + note.text();
    var proof =
        Stream.of(document(note), note.percent().map(percent -> percent + "%"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return proof.isEmpty() ? said : said + " (" + proof + ")";
  }

  private static Optional<String> document(Note note) {
    var parts = Stream.of(note.number(), note.date().map(Days::brief)).flatMap(Optional::stream);
    return Optional.of(parts.collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + CUT;
  }
}
