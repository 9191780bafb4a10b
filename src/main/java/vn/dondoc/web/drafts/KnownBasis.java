package vn.dondoc.web.drafts;

import java.time.LocalDate;
import vn.dondoc.documents.BasisSheet;
import vn.dondoc.documents.HeadSheet;
import vn.dondoc.progress.DocumentSearch;

/** A document on record as the basis of a draft. */
final class KnownBasis {
  private KnownBasis() {}

  static BasisSheet sheet(DocumentSearch.Known known) {
    var ref = known.ref();
    return new BasisSheet(
        ref.id(),
        new HeadSheet(
            ref.number().orElse(""),
            ref.symbol(),
            ref.issuedOn().map(LocalDate::toString).orElse(""),
            "",
            known.year() + "",
            known.issuerId(),
            ref.title()));
  }
}
