package vn.dondoc.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

/**
 * Who is meant, as typed.
 *
 * @param within id of the unit they are under
 * @param kinds codes of kinds of units
 * @param named ids
 * @param except ids
 */
public record SelectorSheet(
    String text, String within, List<String> kinds, List<String> named, List<String> except) {

  public SelectorSheet {
    text = Blank.or(text);
    within = Blank.or(within);
    kinds = Blank.or(kinds);
    named = Blank.or(named);
    except = Blank.or(except);
  }

  static SelectorSheet blank() {
    return new SelectorSheet(null, null, null, null, null);
  }

  Selector selector() {
    var meant =
        Stream.of(UnitKind.values())
            .filter(kind -> kinds.contains(kind.code()))
            .collect(Collectors.toSet());
    return new Selector(text, new UnitId(within), meant, ids(named), ids(except));
  }

  private static Set<UnitId> ids(List<String> typed) {
    return typed.stream().map(UnitId::new).collect(Collectors.toSet());
  }

  boolean isBlank() {
    return equals(blank());
  }
}
