package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit in the administrator's list.
 *
 * @param kind code of its {@link vn.dondoc.units.UnitKind}
 * @param level code of its {@link vn.dondoc.units.Level}
 * @param to last day it exists
 * @param below units directly below it, ended ones too
 * @param people who have any role in it
 * @param focalPoint whether mail reaches somebody as its focal point
 * @param leader the same of its leader
 */
public record UnitLine(
    String id,
    String name,
    String kind,
    String level,
    LocalDate from,
    Optional<LocalDate> to,
    boolean inBeing,
    int below,
    int people,
    boolean focalPoint,
    boolean leader) {

  /** Whether somebody is missing without whom its mail goes nowhere. */
  public boolean isWanting() {
    return inBeing && !(focalPoint && leader);
  }

  /** One page of many, in the Vietnamese order of names. */
  public record Page(List<UnitLine> lines, int total, int page, int pages) {}
}
