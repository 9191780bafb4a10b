package vn.dondoc.documents;

import java.util.List;
import java.util.Optional;
import vn.dondoc.organisation.ImportPlan;

/**
 * A file that was read and weighed, nothing written.
 *
 * @param id under which it can be taken over; empty if anything is wrong or nothing to do
 * @param plan what it would do, as far as it could be read
 * @param problems with their places, by sheet and row
 */
public record PreparedImport(
    String fileName, Optional<String> id, ImportPlan plan, List<SheetProblem> problems) {

  public PreparedImport {
    problems = List.copyOf(problems);
  }
}
