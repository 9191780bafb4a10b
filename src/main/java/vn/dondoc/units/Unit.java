package vn.dondoc.units;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A node of the org tree.
 *
 * @param name in full, as documents write it
 * @param shortName for tables and mails
 * @param validFrom first day it exists
 * @param validTo last day it exists, itself included; empty while it goes on
 * @param path ids from the root down to this unit, e.g. {@code /ubnd-hn/so-vhtt/phong-khtc/}, so
 *     that a subtree is all paths with one prefix; worked out again by each import
 */
public record Unit(
    UnitId id,
    String name,
    String shortName,
    UnitKind kind,
    Level level,
    Optional<UnitId> parent,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String path) {

  public boolean isEffectiveOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether this unit is {@code ancestor} itself or lies anywhere below it. */
  public boolean isWithin(UnitId ancestor) {
    return path.contains("/" + ancestor + "/");
  }

  /** The same unit, which ends on that day. */
  public Unit until(LocalDate lastDay) {
    return new Unit(
        id, name, shortName, kind, level, parent, validFrom, Optional.of(lastDay), path);
  }

  Unit placedAt(String newPath) {
    return new Unit(id, name, shortName, kind, level, parent, validFrom, validTo, newPath);
  }
}
