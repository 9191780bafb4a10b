package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Bodies that a draft names and nobody knows. */
@Component
class UnknownUnits {
  private final Units units;

  UnknownUnits(Units units) {
    this.units = units;
  }

  List<Finding> of(CascadeDraft draft) {
    return Stream.of(issuers(draft), selected(draft), receivers(draft))
        .flatMap(named -> named)
        .distinct()
        .filter(unit -> units.byId(unit).isEmpty())
        .map(unit -> Finding.error("unknown-unit", "", unit.value()))
        .map(finding -> finding.about((String) finding.details().get(0), Optional.empty()))
        .toList();
  }

  private static Stream<UnitId> issuers(CascadeDraft draft) {
    return Stream.concat(Stream.of(draft.document()), draft.bases().stream()).map(Document::issuer);
  }

  private static Stream<UnitId> selected(CascadeDraft draft) {
    return Stream.concat(
            draft.addressees().stream().map(AddresseeGroup::selector),
            draft.duties().stream().map(AssignedDuty::addressees))
        .flatMap(UnknownUnits::named);
  }

  private static Stream<UnitId> named(Selector selector) {
    return Stream.of(
            Stream.of(selector.within()), selector.named().stream(), selector.except().stream())
        .flatMap(named -> named);
  }

  private static Stream<UnitId> receivers(CascadeDraft draft) {
    return draft.regimes().stream()
        .flatMap(regime -> Stream.concat(Stream.of(regime.to()), regime.via().stream()));
  }
}
