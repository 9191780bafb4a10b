package vn.dondoc.units;

import java.util.List;

/**
 * One reason why an org tree cannot be imported.
 *
 * @param subject the {@link Unit} or {@link Person} at fault: the very instance of the tree, so
 *     that a reader of files can say on which line it stood
 * @param messageKey in the messages files, {@code problem.units.…}
 * @param args for the message, in its order
 */
public record OrgProblem(Record subject, String messageKey, List<Object> args) {

  public OrgProblem {
    args = List.copyOf(args);
  }
}
