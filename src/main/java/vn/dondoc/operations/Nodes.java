package vn.dondoc.operations;

import java.util.Set;

/** The programs that share this database; implemented by the engine. */
public interface Nodes {

  /** This one in this life: after a restart it is another. */
  String own();

  /**
   * Those whose heart beat lately; one that died is missing within some 20 seconds. Empty while
   * this node itself has not begun to beat, and where nodes are not told apart.
   */
  Set<String> living();
}
