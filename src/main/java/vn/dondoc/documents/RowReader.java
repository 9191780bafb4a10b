package vn.dondoc.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row by their columns; whatever cannot be read is noted with its place. */
final class RowReader {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("[uuuu-M-d][d/M/uuuu][d-M-uuuu]")
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int MAX_TEXT = 500;

  private final SheetTable.Row row;
  private final Map<SheetColumn, Integer> columns;
  private final String sheet;
  private final List<SheetProblem> problems;
  private boolean faulty;

  RowReader(
      SheetTable table,
      SheetTable.Row row,
      Map<SheetColumn, Integer> columns,
      List<SheetProblem> problems) {
    this.sheet = table.name();
    this.row = row;
    this.columns = columns;
    this.problems = problems;
  }

  /** Whether anything of the row could not be read. */
  boolean isFaulty() {
    return faulty;
  }

  int number() {
    return row.number();
  }

  /** Whether nothing stands there, not even what cannot be read. */
  boolean isBlank(SheetColumn column) {
    var at = columns.getOrDefault(column, -1);
    return !row.formulas().contains(at) && row.cell(at).isEmpty();
  }

  /** Empty if nothing stands there. */
  Optional<String> text(SheetColumn column) {
    var at = columns.getOrDefault(column, -1);
    if (row.formulas().contains(at)) {
      return wrong(column, "import.problem.formula");
    }
    var text = row.cell(at);
    if (text.length() > MAX_TEXT) {
      return wrong(column, "import.problem.too-long", MAX_TEXT);
    }
    return Optional.of(text).filter(found -> !found.isEmpty());
  }

  Optional<String> required(SheetColumn column) {
    var before = problems.size();
    var text = text(column);
    return text.isPresent() || problems.size() > before
        ? text
        : wrong(column, "import.problem.missing");
  }

  /**
   * @param make throws {@link IllegalArgumentException} for what is no id
   */
  <I> Optional<I> id(SheetColumn column, Optional<String> text, Function<String, I> make) {
    try {
      return text.map(make);
    } catch (IllegalArgumentException e) {
      return wrong(column, "import.problem.bad-id", text.orElseThrow());
    }
  }

  Optional<LocalDate> day(SheetColumn column, Optional<String> text) {
    try {
      return text.map(found -> LocalDate.parse(found, DAY));
    } catch (DateTimeParseException e) {
      return wrong(column, "import.problem.bad-day", text.orElseThrow());
    }
  }

  <E extends Enum<E>> Optional<E> word(
      SheetColumn column, Optional<String> text, CodeWords<E> words) {
    var found = text.flatMap(words::read);
    return text.isEmpty() || found.isPresent()
        ? found
        : wrong(column, "import.problem.not-one-of", text.get(), words.all());
  }

  <T> Optional<T> wrong(SheetColumn column, String messageKey, Object... args) {
    faulty = true;
    problems.add(new SheetProblem(sheet, row.number(), column.head(), messageKey, List.of(args)));
    return Optional.empty();
  }
}
