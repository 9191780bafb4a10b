package vn.dondoc.obligations;

/** What a figure is. */
public enum IndicatorType {
  INTEGER,
  /** Told as a numerator and a denominator, so that it can be summed. */
  PERCENT,
  TEXT
}
