package vn.dondoc.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What befalls a {@link Fleet} at a moment that the seed chose. */
interface Blow {
  /** {@code kill -9} of the node that works. */
  Blow KILL =
      (fleet, node, commands) -> {
        fleet.kill();
        return lastAnswers(node);
      };

  /**
   * @param node that was told so many commands and has not answered yet
   * @return its answers in their order; fewer if it is gone
   */
  List<String> strike(Fleet fleet, NodeProcess node, int commands)
      throws IOException, InterruptedException;

  private static List<String> lastAnswers(NodeProcess dead) throws IOException {
    var said = new ArrayList<String>();
    try {
      while (true) {
        said.add(dead.answer());
      }
    } catch (NodeProcess.Gone e) {
      return said;
    }
  }
}
