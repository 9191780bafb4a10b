package vn.dondoc.web.reviews;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a reviewer says of one report.
 *
 * @param obligation whose report
 * @param verdict accept or return
 * @param newDay the last day for doing it again, if she names one
 */
record ReviewForm(
    String obligation,
    String verdict,
    String reason,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate newDay) {
  static final ReviewForm BLANK = new ReviewForm(null, null, null, null);

  boolean accepts() {
    return "accept".equals(verdict);
  }

  Optional<LocalDate> namedDay() {
    return Optional.ofNullable(newDay);
  }
}
