package vn.dondoc.instructions;

import java.util.List;

/**
 * Something the checks found in a draft. An error blocks the start; a warning wants consent.
 *
 * @param messageKey key under {@code finding.*} in the messages files
 * @param wording the document's own words it is about, or empty
 */
public record Finding(Severity severity, String messageKey, List<Object> details, String wording) {

  public enum Severity {
    ERROR,
    WARNING
  }

  static Finding error(String key, String wording, Object... details) {
    return new Finding(Severity.ERROR, "finding." + key, List.of(details), wording);
  }

  static Finding warning(String key, String wording, Object... details) {
    return new Finding(Severity.WARNING, "finding." + key, List.of(details), wording);
  }

  boolean isUnknownUnit() {
    return messageKey.equals("finding.unknown-unit");
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
