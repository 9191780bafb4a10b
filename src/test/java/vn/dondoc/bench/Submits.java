package vn.dondoc.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.Person;

/** Units that hand in, one after the other, each through the whole use case. */
final class Submits {
  private final Stage program;
  private final String round;
  private final List<String> units;
  private int next;

  Submits(Stage program, String round, List<String> units) {
    this.program = program;
    this.round = round;
    this.units = units;
  }

  /** How many there are in all. */
  int size() {
    return units.size();
  }

  /** Milliseconds of each, until told to stop or {@code atMost} have. */
  double[] times(int atMost, BooleanSupplier goOn) {
    var times = new ArrayList<Double>();
    while (times.size() < atMost && goOn.getAsBoolean()) {
      times.add(one());
    }
    return times.stream().mapToDouble(time -> time).toArray();
  }

  private double one() {
    var unit = units.get(next++);
    var who = program.person("dm-" + unit);
    var today = LocalDate.ofInstant(program.time().now(), Stage.ZONE);
    var handover = Handover.inSystem("12/BC", today, "Đã thực hiện đủ", List.of());
    return 1e3 * Stopwatch.seconds(() -> submit(unit, handover, who));
  }

  private void submit(String unit, Handover handover, Person who) {
    program.bean(Submitting.class).submit(new ObligationId(round + "." + unit), handover, who);
  }
}
