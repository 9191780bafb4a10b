package vn.dondoc.faults;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** When to kill: so many times, at moments and after delays that the seed decides. */
final class Kills {
  private static final int ONE_IN = 4;

  private final Random dice;
  private final Map<Moment, Integer> done = new EnumMap<>(Moment.class);
  private int left;

  Kills(long seed, int count) {
    this.dice = new Random(seed);
    this.left = count;
  }

  /** After how many milliseconds; empty for not this time. The fan-out always is hit. */
  OptionalInt after(Moment moment) {
    if (left == 0 || moment != Moment.FAN_OUT && dice.nextInt(ONE_IN) != 0) {
      return OptionalInt.empty();
    }
    left--;
    done.merge(moment, 1, Integer::sum);
    return OptionalInt.of(dice.nextInt(moment.length));
  }

  int count() {
    return done.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How often at which moment. */
  Map<Moment, Integer> done() {
    return done;
  }
}
