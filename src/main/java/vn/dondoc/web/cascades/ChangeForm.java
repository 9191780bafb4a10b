package vn.dondoc.web.cascades;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.instructions.Grounds;

/**
 * As typed; nothing typed is lost. Each act uses some of the fields.
 *
 * @param unit blank for all units
 * @param by id of the draft that takes its place
 * @param step "apply" once the effect has been seen
 */
record ChangeForm(
    String regime,
    String day,
    String bound,
    String dayOfMonth,
    String eventFrom,
    String eventTo,
    String wording,
    String unit,
    String tone,
    List<String> regimes,
    String by,
    String reason,
    String number,
    String date,
    String step) {

  /** Whether one of the fields was used that few reports have. */
  public boolean isRarer() {
    return Stream.of(dayOfMonth, eventFrom, eventTo).anyMatch(one -> one != null && !one.isBlank());
  }

  boolean isConfirmed() {
    return "apply".equals(step);
  }

  /**
   * @throws vn.dondoc.obligations.Refusal if the day is none
   */
  Grounds grounds(String symbol) {
    return new Grounds(reason, Typed.number(number, symbol), Typed.day("date", date));
  }
}
