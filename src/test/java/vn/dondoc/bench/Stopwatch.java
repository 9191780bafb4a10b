package vn.dondoc.bench;

/** Seconds that something took. */
final class Stopwatch {
  private Stopwatch() {}

  /** Work that may fail. */
  interface Work {
    void run() throws Exception;
  }

  static double seconds(Work work) {
    var begun = System.nanoTime();
    try {
      work.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
