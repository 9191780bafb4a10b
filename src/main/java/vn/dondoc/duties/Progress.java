package vn.dondoc.duties;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.UploadPolicy;

/**
 * What a person notes on a duty, with its evidence.
 *
 * @param percent how far it has come, 0 to 100
 * @param documentNumber of the paper that proves it, e.g. "31/QĐ-SVHTT"
 * @param documentDate of that paper, or the day of what is noted
 */
public record Progress(
    String text,
    Optional<Integer> percent,
    Optional<String> documentNumber,
    Optional<LocalDate> documentDate,
    Optional<Attachment> file) {
  private static final int MAX_TEXT = 4000;
  private static final int MAX_NUMBER = 64;

  /** Words alone: a result, or the reason why a duty goes on next year. */
  static Progress words(String text) {
    return new Progress(
        text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  void check(LocalDate today, UploadPolicy uploads) {
    checkText(text, "text", "note-missing");
    percent
        .filter(value -> value < 0 || value > 100)
        .ifPresent(
            value -> {
              throw Refusal.ofField("percent", "percent-range", value);
            });
    documentNumber
        .filter(number -> number.length() > MAX_NUMBER)
        .ifPresent(
            number -> {
              throw Refusal.ofField("documentNumber", "number-too-long", MAX_NUMBER);
            });
    documentDate
        .filter(date -> date.isAfter(today))
        .ifPresent(
            date -> {
              throw Refusal.ofField("documentDate", "date-in-future", date, today);
            });
    file.ifPresent(uploads::check);
  }

  /** Refuses what says nothing or too much. */
  static void checkText(String text, String field, String missing) {
    if (text == null || text.isBlank()) {
      throw Refusal.ofField(field, missing);
    }
    if (text.length() > MAX_TEXT) {
      throw Refusal.ofField(field, "note-too-long", MAX_TEXT);
    }
  }
}
