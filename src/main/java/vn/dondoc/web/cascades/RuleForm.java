package vn.dondoc.web.cascades;

/**
 * When what has no day shall fall due, as typed.
 *
 * @param how "rule", "day", "inherit" or "drop"; null while nothing was chosen
 * @param period code of the first period of a rule, or of the one period of a day
 * @param dayOfMonth of a rule
 * @param monthsAfter of a rule: 0 for the period's last month
 * @param day when there is one day only
 * @param bound name of a bound
 */
record RuleForm(
    String how,
    String period,
    String dayOfMonth,
    String monthsAfter,
    String day,
    String bound,
    String reason) {
  boolean isChosen() {
    return how != null && !how.isBlank();
  }

  boolean drops() {
    return "drop".equals(how);
  }

  boolean inherits() {
    return "inherit".equals(how);
  }

  boolean repeats() {
    return "rule".equals(how);
  }
}
