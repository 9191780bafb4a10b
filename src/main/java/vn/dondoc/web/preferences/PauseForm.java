package vn.dondoc.web.preferences;

/**
 * As typed.
 *
 * @param until the last day without reminders
 */
public record PauseForm(String until) {
  static final PauseForm BLANK = new PauseForm("");
}
