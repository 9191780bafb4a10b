package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/** What a search found, in the order in which a page shows it. */
public record Found(
    Part<DocumentHit> documents,
    Part<ReportHit> reports,
    Part<UnitHit> units,
    Part<PersonHit> people) {

  /**
   * The first hits of one sort.
   *
   * @param more whether there are others beyond those shown
   */
  public record Part<T>(List<T> hits, boolean more) {}

  /**
   * @param started whether it has a cascade of its own, with a page
   */
  public record DocumentHit(DocumentRef document, boolean started) {}

  /**
   * A report found by the number under which it was handed in.
   *
   * @param id of the obligation
   */
  public record ReportHit(String id, String number, String title, String unit) {}

  /**
   * @param above the name of the unit it belongs to
   */
  public record UnitHit(String id, String name, Optional<String> above) {}

  /**
   * @param units where she has a role, as ids and names
   */
  public record PersonHit(String id, String name, String email, List<UnitHit> units) {}

  public boolean isEmpty() {
    return documents.hits().isEmpty()
        && reports.hits().isEmpty()
        && units.hits().isEmpty()
        && people.hits().isEmpty();
  }
}
