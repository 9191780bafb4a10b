package vn.dondoc.web.admin;

/**
 * A role to be taken away.
 *
 * @param answered whether the warning that nobody is left was answered
 */
record DismissForm(String unit, String role, boolean answered) {
  static final DismissForm BLANK = new DismissForm(null, null, false);

  /** Whether this form was about that role. */
  public boolean isAbout(String otherUnit, String otherRole) {
    return otherUnit.equals(unit) && otherRole.equals(role);
  }
}
