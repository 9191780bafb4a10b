package vn.dondoc.operations;

import java.util.Optional;

/** Which way a process has gone; implemented by the engine. Who may know is asked before. */
public interface Traces {
  String OBLIGATION = "obligation";
  String ROUND = "reporting-round";

  /**
   * @param key {@link #OBLIGATION} or {@link #ROUND}
   * @param subject id of the obligation or round
   * @return empty if it has not begun, or its history has been cleaned up
   */
  Optional<Trace> of(String key, String subject);
}
