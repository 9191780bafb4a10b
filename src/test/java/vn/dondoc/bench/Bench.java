package vn.dondoc.bench;

import java.util.List;

/** Measures one piece of work against its baseline, on databases of its own. */
interface Bench {

  /** As {@code -Dbench=…} names it. */
  String name();

  List<Line> run(Settings settings);
}
