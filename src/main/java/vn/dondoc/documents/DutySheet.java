package vn.dondoc.documents;

/**
 * A standing duty as typed.
 *
 * @param support blank when nobody helps
 * @param tone code of a tone
 * @param line of the source; not typed, only kept
 */
public record DutySheet(
    SelectorSheet addressees, SelectorSheet support, String text, String tone, String line)
    implements SheetRow<DutySheet> {

  public DutySheet {
    addressees = addressees == null ? SelectorSheet.blank() : addressees;
    support = support == null ? SelectorSheet.blank() : support;
    text = Blank.or(text);
    tone = Blank.or(tone);
    line = Blank.or(line);
  }

  @Override
  public String rowName() {
    return "";
  }

  @Override
  public String rowText() {
    return text;
  }

  @Override
  public DutySheet keeping(String name, DutySheet stored) {
    return new DutySheet(
        addressees, support.isBlank() ? stored.support : support, text, tone, stored.line);
  }
}
