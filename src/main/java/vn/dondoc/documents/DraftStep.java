package vn.dondoc.documents;

import java.util.Locale;

/** The steps from an empty draft to the start, in their order. */
public enum DraftStep {
  DOCUMENT,
  ADDRESSEES,
  REPORTS,
  CHECK;

  /** The name in addresses, like {@code document}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** From 1. */
  public int number() {
    return ordinal() + 1;
  }
}
