package vn.dondoc.duties;

/** What a unit does in a duty that several bodies share. */
public enum Part {
  /** "chủ trì". */
  LEAD,
  /** "phối hợp". */
  SUPPORT
}
