package vn.dondoc.web.drafts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.web.cascades.Typed;

/**
 * As typed; nothing typed is lost.
 *
 * @param consent null when the box for all warnings is not ticked
 * @param reason for all of them
 * @param corrections days by report
 * @param accepted ticks by finding
 * @param reasons by finding
 */
record StartForm(
    String number,
    String issuedOn,
    Boolean consent,
    String reason,
    Map<String, String> corrections,
    Map<String, String> accepted,
    Map<String, String> reasons) {

  /** Not copied: the binder writes into them. */
  StartForm {
    corrections = corrections == null ? new LinkedHashMap<>() : corrections;
    accepted = accepted == null ? new LinkedHashMap<>() : accepted;
    reasons = reasons == null ? new LinkedHashMap<>() : reasons;
  }

  static StartForm blank() {
    return new StartForm(null, null, null, null, null, null, null);
  }

  /**
   * @throws vn.dondoc.obligations.Refusal of the field if a day is none
   */
  StartAnswers answers(Document document) {
    var days = new LinkedHashMap<RegimeCode, LocalDate>();
    corrections.forEach(
        (code, typed) ->
            Typed.day("corrections[" + code + "]", typed)
                .ifPresent(day -> days.put(new RegimeCode(code), day)));
    var said = new LinkedHashMap<String, String>();
    accepted.keySet().forEach(finding -> said.put(finding, reasonOf(finding)));
    return new StartAnswers(
        Typed.number(number, document.symbol()),
        Typed.day("issuedOn", issuedOn),
        days,
        said,
        Optional.of(text(reason)).filter(any -> Boolean.TRUE.equals(consent)));
  }

  public String dayOf(String report) {
    return text(corrections.get(report));
  }

  public boolean accepts(String finding) {
    return accepted.containsKey(finding);
  }

  public String reasonOf(String finding) {
    return text(reasons.get(finding));
  }

  /** All of it, as parameters of an address. */
  Map<String, String> typed() {
    var all = new LinkedHashMap<String, String>();
    all.put("number", text(number));
    all.put("issuedOn", text(issuedOn));
    if (Boolean.TRUE.equals(consent)) {
      all.put("consent", "true");
    }
    all.put("reason", text(reason));
    corrections.forEach((code, day) -> all.put("corrections[" + code + "]", text(day)));
    accepted.keySet().forEach(finding -> all.put("accepted[" + finding + "]", "true"));
    reasons.forEach((finding, why) -> all.put("reasons[" + finding + "]", text(why)));
    all.values().removeIf(String::isEmpty);
    return all;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
