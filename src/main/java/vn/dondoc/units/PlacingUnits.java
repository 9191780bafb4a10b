package vn.dondoc.units;

import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records units where they belong in the tree, and moves what is below those that move. */
@Component
public class PlacingUnits {
  private final Units units;

  PlacingUnits(Units units) {
    this.units = units;
  }

  /**
   * All units with their paths as they would be, each after its parent.
   *
   * @param incoming new units and changed ones; the tree has no cycle
   */
  public List<Unit> foreseen(List<Unit> incoming) {
    return new Placement(units.all(), incoming).parentsFirst();
  }

  /**
   * @param incoming new units and changed ones; their paths are worked out, the tree has no cycle
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void place(List<Unit> incoming) {
    var stored = units.all();
    var unchanged = new HashSet<>(stored);
    new Placement(stored, incoming)
        .parentsFirst().stream().filter(unit -> !unchanged.contains(unit)).forEach(units::save);
  }
}
