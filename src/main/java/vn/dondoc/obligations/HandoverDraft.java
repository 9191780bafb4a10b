package vn.dondoc.obligations;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody has typed of a report so far, right or wrong, as typed.
 *
 * @param date as the form sends it, perhaps no day at all
 * @param figures by the form's own names, e.g. "dao-tao.amountFemale"
 */
public record HandoverDraft(
    String number, String date, String summary, String note, Map<String, String> figures) {
  private static final int MAX_NUMBER = 200;
  private static final int MAX_DATE = 40;
  private static final int MAX_SUMMARY = 20_000;
  private static final int MAX_TEXT = 8000;
  private static final int MAX_FIGURES = 500;
  private static final int MAX_FIELD = 80;

  /** What was not sent is empty; fields without a word in them are left out. */
  public HandoverDraft {
    number = plain(number);
    date = plain(date);
    summary = plain(summary);
    note = plain(note);
    figures =
        figures.entrySet().stream()
            .filter(field -> field.getValue() != null && !field.getValue().isBlank())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed;
  }

  /** Only that it fits: whether it is right is asked when it is handed in. */
  void check() {
    if (!textsFit() || !figuresFit()) {
      throw new Refusal("draft-too-long");
    }
  }

  private boolean textsFit() {
    return number.length() <= MAX_NUMBER
        && date.length() <= MAX_DATE
        && summary.length() <= MAX_SUMMARY
        && note.length() <= MAX_TEXT;
  }

  private boolean figuresFit() {
    return figures.size() <= MAX_FIGURES
        && figures.keySet().stream().allMatch(field -> field.length() <= MAX_FIELD)
        && figures.values().stream().allMatch(typed -> typed.length() <= MAX_TEXT);
  }
}
