package vn.dondoc.web.reviews;

import java.util.List;
import java.util.Optional;
import vn.dondoc.progress.AskedFigure;
import vn.dondoc.progress.FigureField;
import vn.dondoc.progress.FigureLine;

/**
 * A figure as its reviewer looks at it.
 *
 * @param line empty where it was not given
 */
public record ReviewedFigure(
    AskedFigure asked, Optional<FigureLine> line, Optional<FigureField.Earlier> before) {

  static List<ReviewedFigure> of(List<FigureField> fields, List<FigureLine> given) {
    return fields.stream()
        .map(field -> new ReviewedFigure(field.asked(), find(field, given), field.before()))
        .toList();
  }

  private static Optional<FigureLine> find(FigureField field, List<FigureLine> given) {
    var code = field.asked().code();
    return given.stream().filter(line -> line.asked().code().equals(code)).findFirst();
  }
}
