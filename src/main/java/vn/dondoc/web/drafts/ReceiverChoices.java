package vn.dondoc.web.drafts;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.documents.ReportSheet;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Units that a report of a draft may go to or through: its issuer, those above, those below. */
@Component
class ReceiverChoices {
  private final Units units;

  ReceiverChoices(Units units) {
    this.units = units;
  }

  /** In the Vietnamese order of names. */
  List<Unit> of(KeptDraft draft) {
    var sheet = draft.worksheet();
    var path = units.byId(draft.issuer()).map(Unit::path).orElse("");
    var named =
        Stream.concat(
                sheet.bases().stream().map(basis -> basis.head().issuer()),
                sheet.reports().stream().flatMap(ReceiverChoices::receivers))
            .toList();
    return units.all().stream()
        .filter(
            unit ->
                named.contains(unit.id().value())
                    || path.contains("/" + unit.id() + "/")
                    || isDirectlyBelow(unit, draft.issuer()))
        .toList();
  }

  private static Stream<String> receivers(ReportSheet report) {
    return Stream.of(report.to(), report.via());
  }

  private static boolean isDirectlyBelow(Unit unit, UnitId issuer) {
    return unit.parent().filter(issuer::equals).isPresent();
  }
}
