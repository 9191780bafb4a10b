package vn.dondoc.progress;

import java.util.List;

/**
 * Everything a person's units owe, most pressing first in each list.
 *
 * @param coming rounds planned but not open yet
 */
public record TaskList(
    List<Task> overdue,
    List<Task> soon,
    List<Task> rest,
    List<Task> submitted,
    List<Task> done,
    List<ComingRound> coming,
    List<DutyLine> duties) {

  public boolean owesNothing() {
    return overdue.isEmpty() && soon.isEmpty() && rest.isEmpty();
  }
}
