package vn.dondoc.progress;

import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a matrix to show, and how.
 *
 * @param status rows with at least one cell of it; empty for all
 * @param text part of the unit's name, with or without accents; empty for all
 * @param column the one report to show, by its name inside the cascade; empty for all
 * @param under id of a unit, for those below it; empty for all
 * @param sort "status" for the worst first, "rate" for the lowest on-time rate first, a column's
 *     name for the worst in it first; anything else by name
 * @param toggled keys of groups that are not as they open: folded, or unfolded where there are many
 * @param page from 1; 0 for all rows at once
 */
public record MatrixQuery(
    Optional<Standing> status,
    String text,
    String column,
    String under,
    String sort,
    Grouping grouping,
    Set<String> toggled,
    int page) {

  /** What stands under one heading. */
  public enum Grouping {
    KIND,
    PARENT,
    NONE
  }

  /** The first page of all, by name. */
  public static MatrixQuery all() {
    return new MatrixQuery(Optional.empty(), "", "", "", "", Grouping.KIND, Set.of(), 1);
  }

  public boolean isNarrowed() {
    return status.isPresent() || !text.isBlank() || !column.isBlank() || !under.isBlank();
  }

  /** Many branches are seen as branches first; what is searched for is seen at once. */
  boolean unfolds(int matching) {
    return grouping != Grouping.PARENT || matching <= MatrixPages.PAGE || page == 0;
  }

  /** All rows of the same column. */
  MatrixQuery ofColumn() {
    return new MatrixQuery(Optional.empty(), "", column, "", "", grouping, toggled, page);
  }

  /** The same without pages and folds, for a file. */
  public MatrixQuery whole() {
    return new MatrixQuery(status, text, column, under, sort, Grouping.NONE, Set.of(), 0);
  }
}
