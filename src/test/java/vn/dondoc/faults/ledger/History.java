package vn.dondoc.faults.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happened up to now.
 *
 * @param slept times in which the program did not run, or its clock jumped over
 * @param now what is due later is not asked for yet
 */
public record History(List<Deed> deeds, List<Sleep> slept, Instant now) {

  public enum What {
    SUBMITTED,
    ACCEPTED
  }

  /**
   * @param title of the report
   * @param unit that owed it, by id
   */
  public record Deed(String title, String unit, What what, Instant at) {}

  /** Nothing happened in it; from is still awake, to is awake again. */
  public record Sleep(Instant from, Instant to) {
    boolean covers(Instant at) {
      return at.isAfter(from) && at.isBefore(to);
    }
  }

  /** In the province's zone. */
  public static LocalDate dayOf(Instant at) {
    return World.dayOf(at);
  }

  /** When the program could first see to what was due then. */
  Instant awake(Instant due) {
    return slept.stream().filter(one -> one.covers(due)).map(Sleep::to).findFirst().orElse(due);
  }

  Optional<Instant> when(What what, Report report, String unit) {
    return deeds.stream()
        .filter(deed -> deed.what() == what)
        .filter(deed -> deed.title().equals(report.title()) && deed.unit().equals(unit))
        .map(Deed::at)
        .min(Comparator.naturalOrder());
  }
}
