package vn.dondoc.progress;

import java.util.Optional;

/**
 * Which rows of a matrix to show, and how.
 *
 * @param status rows with at least one cell of it; empty for all
 * @param text part of the unit's name, with or without accents; empty for all
 * @param worstFirst else by name
 */
public record MatrixQuery(Optional<Standing> status, String text, boolean worstFirst) {
  public boolean isNarrowed() {
    return status.isPresent() || !text.isBlank();
  }
}
