package vn.dondoc.units;

import java.time.LocalDate;
import java.util.List;

/**
 * Units that end, and the one that goes on with their work.
 *
 * @param on the first day on which the successor acts; the others last until the day before
 * @param basis the document that says so, in its own words
 */
public record Succession(List<UnitId> from, UnitId to, LocalDate on, String basis) {

  public Succession {
    from = List.copyOf(from);
  }
}
