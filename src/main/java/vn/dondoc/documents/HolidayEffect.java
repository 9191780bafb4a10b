package vn.dondoc.documents;

import java.util.List;
import vn.dondoc.obligations.Reckoned;
import vn.dondoc.obligations.ReckonedRound;

/**
 * What other holidays would do to open work and to work that is still to be given out.
 *
 * @param seen tells whether the deed would do what was shown
 * @param elsewhere how many more obligations move in units that the reader does not administer
 * @param toCome rounds not open yet whose days would be others; they are reckoned when they open
 * @param elsewhereToCome how many more of them, of documents of other units
 */
public record HolidayEffect(
    List<HolidaySheet> sheets,
    List<OfCascade> cascades,
    int elsewhere,
    List<ToCome> toCome,
    int elsewhereToCome,
    String seen) {

  public HolidayEffect {
    sheets = List.copyOf(sheets);
    cascades = List.copyOf(cascades);
    toCome = List.copyOf(toCome);
  }

  /** How many move in all. */
  public int moved() {
    return elsewhere + cascades.stream().mapToInt(one -> one.lines().size()).sum();
  }

  /** How many rounds not open yet have other days. */
  public int roundsToCome() {
    return elsewhereToCome + toCome.size();
  }

  /** A round not open yet, and its document. */
  public record ToCome(String title, ReckonedRound reckoned) {}

  /** Of one document, by unit. */
  public record OfCascade(String id, String title, List<Line> lines) {

    /** How many have another last day, so that their units are told. */
    public long lastDays() {
      return lines.stream().filter(line -> line.reckoned().isLastDayMoved()).count();
    }

    /** How many reminders and rungs of the ladder come on another day. */
    public long signals() {
      return lines.stream().mapToLong(line -> line.reckoned().signalsMoved()).sum();
    }
  }

  /** One obligation. */
  public record Line(String unit, Reckoned reckoned) {}
}
