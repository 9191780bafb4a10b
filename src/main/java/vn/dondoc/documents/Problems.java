package vn.dondoc.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file while it is read. */
public final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  public Problems(Path file) {
    this.file = file.toString().replace('\\', '/');
  }

  public void add(int line, String messageKey, Object... args) {
    found.add(new Problem(file, line, messageKey, List.of(args)));
  }

  /**
   * By line; those of one line in the order they were found. What stands behind an anchor is read
   * at each alias, but its mistakes are told once.
   */
  public List<Problem> all() {
    return found.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList();
  }
}
