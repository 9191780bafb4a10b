package vn.dondoc.web.cascades;

import java.util.Locale;
import java.util.stream.Stream;

/** The sides of a cascade's page. */
enum CascadeTab {
  MATRIX,
  CONSOLIDATION,
  TIMELINE,
  MAILS,
  UNDATED,
  DUTIES,
  LETTERS,
  EXTENSIONS,
  AUDIT;

  /** The name in addresses and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The matrix when there is no such side. */
  static CascadeTab ofCode(String code) {
    return Stream.of(values()).filter(tab -> tab.code().equals(code)).findFirst().orElse(MATRIX);
  }
}
