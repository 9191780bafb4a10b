package vn.dondoc.web.units;

import java.util.List;

/**
 * As typed; nothing typed is lost.
 *
 * @param step "apply" once the effect has been seen
 */
record SuccessionForm(List<String> from, String to, String on, String basis, String step) {

  boolean isConfirmed() {
    return "apply".equals(step);
  }

  /** Whether the unit is ticked. */
  public boolean takes(String unit) {
    return from != null && from.contains(unit);
  }
}
