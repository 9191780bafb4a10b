package vn.dondoc.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.documents.BadValue;
import vn.dondoc.documents.ScalarType;
import vn.dondoc.obligations.Count;
import vn.dondoc.obligations.Figure;
import vn.dondoc.obligations.IndicatorCode;

/** One figure in a behaviour file: "code 40", "code 40 (25+15)", "code 12/20" or "code words". */
final class FigureType implements ScalarType<Map.Entry<IndicatorCode, Figure>> {
  private static final String COUNT = "(\\d{1,12})(?: \\((\\d{1,12})\\+(\\d{1,12})\\))?";
  private static final Pattern INTEGER = Pattern.compile(COUNT);
  private static final Pattern PERCENT = Pattern.compile(COUNT + " ?/ ?" + COUNT);
  private static final int GROUPS = 3;

  @Override
  public Map.Entry<IndicatorCode, Figure> read(String text) throws BadValue {
    var space = text.indexOf(' ');
    try {
      var code = new IndicatorCode(text.substring(0, Math.max(space, 0)));
      return Map.entry(code, figure(text.substring(space + 1).strip()));
    } catch (IllegalArgumentException e) {
      throw new BadValue("problem.behaviour.bad-figure");
    }
  }

  private static Figure figure(String value) {
    var percent = PERCENT.matcher(value);
    if (percent.matches()) {
      return Figure.of(count(percent, 1), count(percent, 1 + GROUPS));
    }
    var integer = INTEGER.matcher(value);
    return integer.matches() ? Figure.of(count(integer, 1)) : Figure.of(value);
  }

  private static Count count(Matcher matched, int group) {
    return new Count(
        number(matched, group), number(matched, group + 1), number(matched, group + 2));
  }

  private static Optional<Long> number(Matcher matched, int group) {
    return Optional.ofNullable(matched.group(group)).map(Long::valueOf);
  }
}
