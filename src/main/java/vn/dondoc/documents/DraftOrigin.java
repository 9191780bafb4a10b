package vn.dondoc.documents;

/** How a draft came to be. */
public enum DraftOrigin {
  BY_HAND,
  /** A file of {@code config/cascades/}; kept here once somebody changes it. */
  FROM_FILE,
  FROM_LAST_YEAR,
  UPLOADED
}
