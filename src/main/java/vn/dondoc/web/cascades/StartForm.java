package vn.dondoc.web.cascades;

import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.StartAnswers;

/**
 * As typed; nothing typed is lost.
 *
 * @param consent null when the box is not ticked
 */
record StartForm(String number, String issuedOn, Boolean consent) {
  /**
   * @throws vn.dondoc.obligations.Refusal if the day is none
   */
  StartAnswers answers(Document document) {
    return new StartAnswers(
        Typed.number(number, document.symbol()),
        Typed.day("issuedOn", issuedOn),
        Boolean.TRUE.equals(consent));
  }
}
