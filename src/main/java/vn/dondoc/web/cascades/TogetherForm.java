package vn.dondoc.web.cascades;

import java.util.List;

/**
 * More time for a whole round, as typed.
 *
 * @param except obligations that are left out
 */
record TogetherForm(String round, String newDay, String reason, List<String> except) {

  /** Not copied: the binder writes into it. */
  TogetherForm {
    except = except == null ? List.of() : except;
  }

  boolean takes(String obligation) {
    return !except.contains(obligation);
  }
}
