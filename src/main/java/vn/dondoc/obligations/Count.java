package vn.dondoc.obligations;

import java.util.Optional;

/**
 * How many, as typed: nothing typed is not 0.
 *
 * @param female of these, where asked by sex
 * @param male of these, where asked by sex
 */
public record Count(Optional<Long> total, Optional<Long> female, Optional<Long> male) {
  public static final Count NONE = new Count(Optional.empty(), Optional.empty(), Optional.empty());

  public static Count of(long total) {
    return new Count(Optional.of(total), Optional.empty(), Optional.empty());
  }

  public static Count of(long total, long female, long male) {
    return new Count(Optional.of(total), Optional.of(female), Optional.of(male));
  }

  Count asAsked(Indicator indicator) {
    return indicator.bySex() ? this : new Count(total, Optional.empty(), Optional.empty());
  }
}
