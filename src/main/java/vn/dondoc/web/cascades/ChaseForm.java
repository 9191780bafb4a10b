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
 * @param ticked whether somebody has chosen already, if only nobody; null on the first visit
 */
record ChaseForm(List<String> chosen, String message, String reason, Boolean ticked) {

  Set<ObligationId> ids() {
    var ids = new LinkedHashSet<ObligationId>();
    (chosen == null ? List.<String>of() : chosen).forEach(id -> ids.add(new ObligationId(id)));
    return ids;
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
