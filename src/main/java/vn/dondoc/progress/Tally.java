package vn.dondoc.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many obligations stand where.
 *
 * @param total those of rounds not opened yet included, those withdrawn not
 * @param late of the ones fulfilled, how many came late
 */
public record Tally(Map<Standing, Integer> counts, int total, int late) {
  public Tally {
    counts = Map.copyOf(counts);
  }

  /**
   * @param code of a {@link Standing}, e.g. "overdue"
   */
  public int of(String code) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().code().equals(code))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Those that any obligation has, in their order. */
  public List<Standing> standings() {
    return counts.keySet().stream().sorted().toList();
  }

  public int onTime() {
    return of("done") - late;
  }

  /** Those of which it is known whether they were done in time. */
  public int due() {
    return of("done") + of("overdue");
  }

  /** Of {@link #due()}, by {@link Percent}'s rule. Empty while nothing is due. */
  public Optional<Integer> onTimePercent() {
    return Percent.of(onTime(), due());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Counts up. */
  static final class Builder {
    private final int[] counts = new int[Standing.values().length];
    private int total;
    private int late;

    Builder add(Standing standing, int number, int lateOnes) {
      counts[standing.ordinal()] += number;
      total += standing == Standing.WITHDRAWN ? 0 : number;
      late += standing == Standing.DONE ? lateOnes : 0;
      return this;
    }

    Builder add(Matrix.Cell cell) {
      return cell.asked() ? add(cell.standing(), 1, cell.late() > 0 ? 1 : 0) : this;
    }

    Tally build() {
      var some = new EnumMap<Standing, Integer>(Standing.class);
      for (var standing : Standing.values()) {
        if (counts[standing.ordinal()] > 0) {
          some.put(standing, counts[standing.ordinal()]);
        }
      }
      return new Tally(some, total, late);
    }
  }
}
