package vn.dondoc.documents;

/**
 * A document's head as typed.
 *
 * @param number empty while it waits for one ("chờ ban hành")
 * @param date day of issue
 * @param notBefore the earliest day of issue while {@code date} is blank
 * @param issuer id of a unit; of a basis perhaps a name that is no unit's
 */
public record HeadSheet(
    String number,
    String symbol,
    String date,
    String notBefore,
    String year,
    String issuer,
    String title) {

  public HeadSheet {
    number = Blank.or(number);
    symbol = Blank.or(symbol);
    date = TypedDays.tidy(date);
    notBefore = TypedDays.tidy(notBefore);
    year = Blank.or(year);
    issuer = Blank.or(issuer);
    title = Blank.or(title);
  }

  /**
   * A number typed alone gets the symbol behind it; a symbol or a year that is left out is taken
   * from number and day.
   */
  public HeadSheet tidy() {
    var cut = number.indexOf('/');
    var behind = symbol.isEmpty() && cut > 0 ? number.substring(cut) : symbol;
    var whole = number.matches("\\d+") ? number + behind : number;
    var dated = TypedDays.read(date).map(day -> String.valueOf(day.getYear())).orElse("");
    return new HeadSheet(
        whole, behind, date, notBefore, year.isEmpty() ? dated : year, issuer, title);
  }
}
