package vn.dondoc.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Files have mistakes and none of them was used. */
public class UnreadableFiles extends RuntimeException {
  private final transient List<Problem> problems;

  UnreadableFiles(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
