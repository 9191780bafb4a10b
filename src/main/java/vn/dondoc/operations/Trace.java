package vn.dondoc.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The way one instance of a process has gone so far.
 *
 * @param key of the process
 * @param version of the model it lives on
 * @param steps in the order they were reached; gateways are left out
 * @param wakesAt when its timer goes off or its step is tried; empty if it waits for no time
 */
public record Trace(String key, int version, List<Step> steps, Optional<Instant> wakesAt) {

  /**
   * @param element id in the model
   * @param label as the model draws it
   * @param to empty while it stands there
   */
  public record Step(String element, String label, Instant from, Optional<Instant> to) {

    public boolean isCurrent() {
      return to.isEmpty();
    }
  }

  public List<Step> current() {
    return steps.stream().filter(Step::isCurrent).toList();
  }

  public boolean isOver() {
    return current().isEmpty();
  }

  /** Every element once, in the order first reached, with whether it stands there now. */
  public List<Mark> marks() {
    return steps.stream()
        .map(Step::element)
        .distinct()
        .map(element -> new Mark(element, standsAt(element)))
        .toList();
  }

  private boolean standsAt(String element) {
    return current().stream().anyMatch(step -> step.element().equals(element));
  }

  /** How the picture shows an element that was reached. */
  public record Mark(String element, boolean current) {}
}
