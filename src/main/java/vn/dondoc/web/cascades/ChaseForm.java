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
 */
record ChaseForm(List<String> chosen, String message, String reason) {

  Set<ObligationId> ids() {
    var ids = new LinkedHashSet<ObligationId>();
    (chosen == null ? List.<String>of() : chosen).forEach(id -> ids.add(new ObligationId(id)));
    return ids;
  }

  Chaser chaser() {
    return new Chaser(message, reason);
  }

  public boolean isChosen(String id, boolean overdue) {
    return chosen == null ? overdue : chosen.contains(id);
  }
}
