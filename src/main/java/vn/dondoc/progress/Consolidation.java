package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What units handed in, put together. Only what was accepted is added up; who has not handed in is
 * missing, and never counts as 0.
 *
 * @param rounds titles of the reports that it is made of
 * @param asked figures in the document's order
 * @param lines every unit that was asked, by round in the order in which it was asked
 */
public record Consolidation(List<String> rounds, List<AskedFigure> asked, List<Line> lines) {

  /**
   * One unit.
   *
   * @param obligation empty while its round has not reached it
   * @param state of the obligation; NOT_OPEN while there is none
   * @param way IN_SYSTEM, NIL or ON_PAPER; empty while nothing was handed in
   * @param summary its first 300 characters
   * @param lateDays of what was handed in
   * @param figures of the latest version, by code
   */
  public record Line(
      Optional<String> obligation,
      String unit,
      String state,
      Optional<String> way,
      Optional<String> number,
      Optional<LocalDate> date,
      String summary,
      int lateDays,
      Map<String, GivenFigure> figures) {

    public boolean isAccepted() {
      return state.equals("ACCEPTED");
    }

    public boolean isReceived() {
      return isAccepted() || state.equals("SUBMITTED");
    }

    public boolean isNil() {
      return way.equals(Optional.of("NIL"));
    }

    public boolean isLate() {
      return isReceived() && lateDays > 0;
    }

    public Optional<GivenFigure> figure(String code) {
      return Optional.ofNullable(figures.get(code));
    }

    /** With nothing to report it has answered, too. */
    boolean answers(String code) {
      return isAccepted() && (isNil() || figures.containsKey(code));
    }
  }

  /**
   * One figure of all units together.
   *
   * @param missing names of the units that it lacks
   */
  public record Total(FigureLine line, int units, int of, List<String> missing) {
    public boolean isPartial() {
      return units < of;
    }
  }

  public int received() {
    return count(Line::isReceived);
  }

  public int accepted() {
    return count(Line::isAccepted);
  }

  public int late() {
    return count(Line::isLate);
  }

  /** Names of those from which nothing has come, or what came was returned. */
  public List<String> missing() {
    return names(line -> !line.isReceived());
  }

  /** Names of those whose report nobody has judged yet. */
  public List<String> waiting() {
    return names(line -> line.isReceived() && !line.isAccepted());
  }

  public List<Total> totals() {
    return asked.stream().map(this::total).toList();
  }

  public Optional<Total> total(String code) {
    return asked.stream().filter(one -> one.code().equals(code)).map(this::total).findFirst();
  }

  private Total total(AskedFigure figure) {
    var code = figure.code();
    var sum =
        lines.stream()
            .filter(line -> line.answers(code))
            .flatMap(line -> line.figure(code).stream())
            .reduce(GivenFigure.NOTHING, GivenFigure::plus);
    return new Total(
        new FigureLine(figure, sum),
        count(line -> line.answers(code)),
        lines.size(),
        names(line -> !line.answers(code)));
  }

  private int count(Predicate<Line> which) {
    return (int) lines.stream().filter(which).count();
  }

  private List<String> names(Predicate<Line> which) {
    return lines.stream().filter(which).map(Line::unit).toList();
  }
}
