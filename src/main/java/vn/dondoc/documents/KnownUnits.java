package vn.dondoc.documents;

import java.util.Optional;
import java.util.Set;
import vn.dondoc.units.UnitId;

/** The id of a unit that is recorded; of another one, it says which was probably meant. */
record KnownUnits(Set<UnitId> ids) implements ScalarType<UnitId> {

  @Override
  public UnitId read(String text) throws BadValue {
    var id = ScalarType.id(UnitId::new).read(text);
    if (ids.contains(id)) {
      return id;
    }
    var near = near(text);
    throw near.isPresent()
        ? new BadValue("problem.cascade.unknown-unit-did-you-mean", near.get())
        : new BadValue("problem.cascade.unknown-unit");
  }

  private Optional<String> near(String text) {
    return Suggestion.closest(text, ids.stream().map(UnitId::value).sorted().toList());
  }
}
