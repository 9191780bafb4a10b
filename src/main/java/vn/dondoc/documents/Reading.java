package vn.dondoc.documents;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading files.
 *
 * @param value empty if there is any problem: nothing is used in part
 * @param problems of all files read, by file and line
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
    value = problems.isEmpty() ? value : Optional.empty();
  }

  /**
   * @throws UnreadableFiles with all problems, if there are any
   */
  public T orElseThrow() {
    return value.orElseThrow(() -> new UnreadableFiles(problems));
  }
}
