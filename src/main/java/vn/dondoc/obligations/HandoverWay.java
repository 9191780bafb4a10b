package vn.dondoc.obligations;

/** How something comes in. */
public enum HandoverWay {
  /** As a document, through the pages. */
  IN_SYSTEM,
  /** "Không phát sinh": there is nothing to report. */
  NIL,
  /** It went to the receiver on paper; here it is only noted. */
  ON_PAPER
}
