package vn.dondoc.units;

import java.util.List;
import java.util.stream.Collectors;

/** An org tree was not imported; nothing of it was written. */
public class OrgTreeRejected extends RuntimeException {
  private final transient List<OrgProblem> problems;

  OrgTreeRejected(List<OrgProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.messageKey() + " " + problem.args())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** All of them, never just the first. */
  public List<OrgProblem> problems() {
    return problems;
  }
}
