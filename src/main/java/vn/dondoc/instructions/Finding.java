package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.RegimeCode;

/**
 * Something the checks found in a draft. An error blocks the start; a warning wants an answer.
 *
 * @param id lasting name of what was found and where, e.g. "deadline-other-year:upward-violence"
 * @param messageKey key under {@code finding.*} in the messages files
 * @param wording the document's own words it is about, or empty
 * @param correctable the report whose day may be corrected to answer it
 * @param sourceLine of the source where those words are
 */
public record Finding(
    String id,
    Severity severity,
    String messageKey,
    List<Object> details,
    String wording,
    Optional<RegimeCode> correctable,
    Optional<Integer> sourceLine) {

  public enum Severity {
    ERROR,
    WARNING
  }

  static Finding error(String key, String wording, Object... details) {
    return of(Severity.ERROR, key, wording, details);
  }

  static Finding warning(String key, String wording, Object... details) {
    return of(Severity.WARNING, key, wording, details);
  }

  private static Finding of(Severity severity, String key, String wording, Object... details) {
    return new Finding(
        key,
        severity,
        "finding." + key,
        List.of(details),
        wording,
        Optional.empty(),
        Optional.empty());
  }

  /** Of this one among several of its kind. */
  Finding about(String subject, Optional<Integer> line) {
    return new Finding(
        id + ":" + subject, severity, messageKey, details, wording, correctable, line);
  }

  /** Of this report; one that falls due once may be given another day. */
  Finding about(ReportRegime regime) {
    var code = Optional.of(regime.code()).filter(any -> regime.timing() instanceof Timing.Once);
    return new Finding(
        id + ":" + regime.code().value(),
        severity,
        messageKey,
        details,
        wording,
        code,
        regime.sourceLine());
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  boolean isUnknownUnit() {
    return messageKey.equals("finding.unknown-unit");
  }
}
