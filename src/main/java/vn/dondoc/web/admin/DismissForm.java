package vn.dondoc.web.admin;

/**
 * A role to be taken away.
 *
 * @param answered whether the warning that nobody is left was answered; null while it was not
 */
record DismissForm(String unit, String role, Boolean answered) {
  static final DismissForm BLANK = new DismissForm(null, null, null);

  boolean isAnswered() {
    return Boolean.TRUE.equals(answered);
  }

  /** Whether this form was about that role. */
  public boolean isAbout(String otherUnit, String otherRole) {
    return otherUnit.equals(unit) && otherRole.equals(role);
  }
}
