package vn.dondoc.web.cascades;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.obligations.Chaser;
import vn.dondoc.obligations.ObligationId;

/**
 * Whom a coordinator chases, and with which words.
 *
 * @param chosen ids of obligations; null when nothing is ticked
 * @param seen ids of obligations whose hearers were shown; null before any were
 * @param ticked whether somebody has chosen already, if only nobody; null on the first visit
 */
record ChaseForm(
    List<String> chosen, List<String> seen, String message, String reason, Boolean ticked) {

  Set<ObligationId> ids() {
    return ids(chosen);
  }

  private static Set<ObligationId> ids(List<String> given) {
    var ids = new LinkedHashSet<ObligationId>();
    (given == null ? List.<String>of() : given).forEach(id -> ids.add(new ObligationId(id)));
    return ids;
  }

  /** Whether who hears of it was shown for each one that is ticked. */
  boolean isPreviewed() {
    return ids(seen).containsAll(ids());
  }

  Chaser chaser() {
    return new Chaser(message, reason);
  }

  /** On the first visit all that is overdue; later what was sent, if it was nothing at all. */
  public boolean isChosen(String id, boolean overdue) {
    if (chosen != null) {
      return chosen.contains(id);
    }
    return ticked == null && overdue;
  }
}
