package vn.dondoc.web.obligations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import vn.dondoc.obligations.Count;
import vn.dondoc.obligations.Figure;
import vn.dondoc.obligations.Figures;
import vn.dondoc.obligations.IndicatorCode;
import vn.dondoc.progress.AskedFigure;
import vn.dondoc.progress.FigureField;
import vn.dondoc.progress.FigureLine;
import vn.dondoc.progress.GivenFigure;
import vn.dondoc.progress.Sum;
import vn.dondoc.web.frame.TypedNumber;

/**
 * Figures between the form and the domain. The parts of each are "amount", "outOf", both with
 * "Female" and "Male" behind, "words" and "estimate".
 */
final class TypedFigures {
  private final Map<String, String> typed;
  private final Errors errors;

  private TypedFigures(Map<String, String> typed, Errors errors) {
    this.typed = typed;
    this.errors = errors;
  }

  static Figures read(SubmissionForm form, List<FigureField> fields, Errors errors) {
    var reading = new TypedFigures(form.figures(), errors);
    var figures = new HashMap<IndicatorCode, Figure>();
    for (var field : fields) {
      var code = field.asked().code();
      figures.put(new IndicatorCode(code), reading.figure(code + "."));
    }
    return new Figures(figures);
  }

  private Figure figure(String key) {
    return new Figure(
        count(key + "amount"),
        count(key + "outOf"),
        typed.get(key + "words"),
        typed.get(key + "estimate") != null);
  }

  private Count count(String key) {
    return new Count(number(key), number(key + "Female"), number(key + "Male"));
  }

  private Optional<Long> number(String key) {
    return TypedNumber.read("figures[" + key + "]", typed.get(key), errors);
  }

  /** The rates that can be reckoned already. */
  static List<FigureLine> lines(List<FigureField> fields, Figures typed) {
    return fields.stream()
        .map(FigureField::asked)
        .filter(AskedFigure::isPercent)
        .map(asked -> new FigureLine(asked, given(typed, asked)))
        .toList();
  }

  private static GivenFigure given(Figures typed, AskedFigure asked) {
    var figure = typed.of(new IndicatorCode(asked.code())).orElseThrow();
    return new GivenFigure(
        sum(figure.amount()), sum(figure.outOf()), Optional.empty(), figure.estimate());
  }

  private static Sum sum(Count count) {
    return new Sum(count.total(), count.female(), count.male());
  }

  /** As the form would send it. */
  static Map<String, String> typed(AskedFigure asked, GivenFigure given) {
    var typed = new HashMap<String, String>();
    put(typed, asked.code() + ".amount", given.amount());
    put(typed, asked.code() + ".outOf", given.outOf());
    given.words().ifPresent(words -> typed.put(asked.code() + ".words", words));
    if (given.estimate()) {
      typed.put(asked.code() + ".estimate", "true");
    }
    return typed;
  }

  private static void put(Map<String, String> typed, String key, Sum sum) {
    sum.total().ifPresent(number -> typed.put(key, number + ""));
    sum.female().ifPresent(number -> typed.put(key + "Female", number + ""));
    sum.male().ifPresent(number -> typed.put(key + "Male", number + ""));
  }
}
