package vn.dondoc.obligations;

/** How an addressee is spoken to. */
public enum Tone {
  /** "yêu cầu": subordinate bodies. */
  REQUIRED,
  /** "đề nghị": bodies that are not subordinate. */
  REQUESTED
}
