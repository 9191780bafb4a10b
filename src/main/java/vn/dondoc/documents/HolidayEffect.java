package vn.dondoc.documents;

import java.util.List;
import vn.dondoc.obligations.Reckoned;

/**
 * What other holidays would do to open work.
 *
 * @param seen tells whether the deed would do what was shown
 * @param elsewhere how many more obligations move in units that the reader does not administer
 */
public record HolidayEffect(
    List<HolidaySheet> sheets, List<OfCascade> cascades, int elsewhere, String seen) {

  public HolidayEffect {
    sheets = List.copyOf(sheets);
    cascades = List.copyOf(cascades);
  }

  /** How many move in all. */
  public int moved() {
    return elsewhere + cascades.stream().mapToInt(one -> one.lines().size()).sum();
  }

  /** Of one document, by unit. */
  public record OfCascade(String id, String title, List<Line> lines) {

    /** How many have another last day, so that their units are told. */
    public long lastDays() {
      return lines.stream().filter(line -> line.reckoned().isLastDayMoved()).count();
    }
  }

  /** One obligation. */
  public record Line(String unit, Reckoned reckoned) {}
}
