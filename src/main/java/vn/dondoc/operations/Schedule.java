package vn.dondoc.operations;

import java.util.List;

/** The recurring works on the scheduler; implemented by the engine. */
public interface Schedule {

  /** By name. */
  List<WorkStanding> works();

  /** Runs it once, now, besides its schedule. In real time another thread does, after commit. */
  void runNow(String name);
}
