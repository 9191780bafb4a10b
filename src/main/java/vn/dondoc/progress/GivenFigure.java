package vn.dondoc.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What was said to one figure, by one unit or by several together.
 *
 * @param amount the count; of a percentage its numerator
 * @param outOf its denominator
 * @param estimate whether any of it is "ước"
 */
public record GivenFigure(Sum amount, Sum outOf, Optional<String> words, boolean estimate) {
  static final GivenFigure NOTHING =
      new GivenFigure(Sum.NOTHING, Sum.NOTHING, Optional.empty(), false);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static GivenFigure read(ResultSet row) throws SQLException {
    return new GivenFigure(
        Sum.read(row, "amount"),
        Sum.read(row, "out_of"),
        Columns.text(row, "words"),
        row.getBoolean("estimate"));
  }

  /** Words are not added up. */
  GivenFigure plus(GivenFigure other) {
    return new GivenFigure(
        amount.plus(other.amount),
        outOf.plus(other.outOf),
        Optional.empty(),
        estimate || other.estimate);
  }

  /**
   * With one decimal, rounded down, so that a rate short of its target never looks as if it met it;
   * empty where it is a rate of nothing.
   */
  public Optional<BigDecimal> percent() {
    return rate(amount.total(), outOf.total());
  }

  public Optional<BigDecimal> percentOfWomen() {
    return rate(amount.female(), outOf.female());
  }

  public Optional<BigDecimal> percentOfMen() {
    return rate(amount.male(), outOf.male());
  }

  private static Optional<BigDecimal> rate(Optional<Long> part, Optional<Long> whole) {
    return whole.filter(found -> found > 0).flatMap(of -> part.map(some -> rate(some, of)));
  }

  private static BigDecimal rate(long part, long whole) {
    var exact = BigDecimal.valueOf(part).multiply(HUNDRED);
    return exact.divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
  }

  /** Empty where there is no rate, or no target. */
  Optional<Boolean> achieves(Optional<Integer> atLeast) {
    return percent()
        .flatMap(
            some ->
                atLeast.map(
                    target ->
                        amount.total().orElseThrow() * 100
                            >= target * outOf.total().orElseThrow()));
  }
}
