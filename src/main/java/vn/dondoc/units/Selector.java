package vn.dondoc.units;

import java.util.Set;

/**
 * A collective addressee: the units of some kinds at any depth below one unit, with named ones
 * added and others left out.
 *
 * @param text as the document words it, e.g. "Các phòng, ban, đơn vị sự nghiệp thuộc Sở"
 * @param within the unit they are under; it is not itself an addressee unless named
 * @param kinds empty if only the named ones are meant
 * @param named taken in wherever they are in the tree
 * @param except left out even if named
 */
public record Selector(
    String text, UnitId within, Set<UnitKind> kinds, Set<UnitId> named, Set<UnitId> except) {

  public Selector {
    kinds = Set.copyOf(kinds);
    named = Set.copyOf(named);
    except = Set.copyOf(except);
  }

  /** Whether {@code unit} is meant; says nothing about its dates. */
  public boolean takes(Unit unit) {
    return !except.contains(unit.id()) && (named.contains(unit.id()) || isOfKindBelow(unit));
  }

  private boolean isOfKindBelow(Unit unit) {
    return kinds.contains(unit.kind()) && unit.isWithin(within) && !unit.id().equals(within);
  }
}
