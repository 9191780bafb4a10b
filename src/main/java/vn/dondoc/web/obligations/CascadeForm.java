package vn.dondoc.web.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a unit asks of the level below it, as typed.
 *
 * @param units ids of those ticked
 * @param consent null when the box is not ticked
 */
record CascadeForm(List<AskedForm> asked, Set<String> units, Boolean consent) {
  private static final int AT_MOST = 30;

  CascadeForm {
    asked = asked == null ? List.of() : asked;
    units = units == null ? Set.of() : units;
  }

  /**
   * One line of the form; a line without a title is left out.
   *
   * @param kind name of an obligation's kind
   * @param period code, e.g. "2024-month-03"
   * @param bound name of a bound
   * @param via id of a unit, or empty
   */
  record AskedForm(String kind, String period, String title, String day, String bound, String via) {
    static final AskedForm BLANK = new AskedForm(null, null, null, null, null, null);

    /** Whether something was typed into it. */
    public boolean isUsed() {
      return isText(title) || isText(day);
    }

    private static boolean isText(String typed) {
      return typed != null && !typed.isBlank();
    }
  }

  static CascadeForm blank() {
    return new CascadeForm(List.of(AskedForm.BLANK), Set.of(), null).withOneMore();
  }

  CascadeForm withOneMore() {
    var more = new ArrayList<>(asked);
    if (more.size() < AT_MOST) {
      more.add(AskedForm.BLANK);
    }
    return new CascadeForm(more, units, consent);
  }

  /** The lines that were filled in come first, so that what is said of them is said beside them. */
  CascadeForm tidy() {
    var used = asked.stream().filter(AskedForm::isUsed).toList();
    return new CascadeForm(used, units, consent).withOneMore();
  }

  CascadeForm withUnits(Set<String> others) {
    return new CascadeForm(asked, others, consent);
  }

  public boolean takes(String unit) {
    return units.contains(unit);
  }
}
