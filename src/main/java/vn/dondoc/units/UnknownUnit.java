package vn.dondoc.units;

import java.util.List;

/**
 * A selector names units that were never recorded. Passing them over would silently lose an
 * addressee.
 */
public class UnknownUnit extends RuntimeException {
  private final transient List<UnitId> ids;

  UnknownUnit(List<UnitId> ids) {
    super("Unknown units: " + ids);
    this.ids = List.copyOf(ids);
  }

  public List<UnitId> ids() {
    return ids;
  }
}
