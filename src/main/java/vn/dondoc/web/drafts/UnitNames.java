package vn.dondoc.web.drafts;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Names for ids of units as a draft has them. */
@Component
class UnitNames {
  private static final String SHAPE = "[a-z0-9-]{1,64}";

  private final Units units;

  UnitNames(Units units) {
    this.units = units;
  }

  /** What is no unit's id stays as it was typed. */
  Map<String, String> of(Collection<String> typed) {
    var names = new TreeMap<String, String>();
    typed.forEach(id -> names.put(id, of(id)));
    return names;
  }

  String of(String typed) {
    return typed.matches(SHAPE)
        ? units.byId(new UnitId(typed)).map(unit -> unit.name()).orElse(typed)
        : typed;
  }
}
