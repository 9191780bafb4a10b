package vn.dondoc.documents;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.units.UnitId;

/** Ids of units as forms send them. */
final class Ids {
  private Ids() {}

  static Set<String> of(Collection<UnitId> units) {
    return units.stream().map(UnitId::value).collect(Collectors.toSet());
  }
}
