package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/**
 * A document that answers another, with all that answers it in turn.
 *
 * @param status RECORDED while it is only known of, else that of its cascade
 * @param visible whether its page is the reader's to open
 * @param figures of its cascade; empty where they are not the reader's business, or it has none
 */
public record Branch(
    DocumentRef document,
    String status,
    boolean visible,
    Optional<Figures> figures,
    List<Branch> branches) {

  /** How far its cascade has come. */
  public record Figures(int units, Tally tally) {}

  public boolean isStarted() {
    return !status.equals("RECORDED");
  }
}
