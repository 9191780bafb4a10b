package vn.dondoc.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.units.UnitId;

/** What is wrong with a document's head, the draft's own or that of a basis. */
final class HeadGaps {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[\\p{L}\\d/.\\- ]{1,57}");
  private static final int SYMBOL = 32;
  private static final int TITLE = 500;

  private final Set<String> units;

  HeadGaps(Set<UnitId> units) {
    this.units = Ids.of(units);
  }

  List<Gap> of(HeadSheet head) {
    var gaps = new GapList(DraftPart.HEAD, "");
    check(gaps, head, "");
    gaps.when(
        head.date().isEmpty() && head.notBefore().isEmpty(), "notBefore", "missing.notBefore");
    return gaps.day("notBefore", head.notBefore()).all();
  }

  List<Gap> of(BasisSheet basis) {
    var gaps = new GapList(DraftPart.BASIS, basis.id());
    check(gaps, basis.head(), "head.");
    return gaps.when(basis.head().number().isEmpty(), "head.number", "missing.basis-number").all();
  }

  private void check(GapList gaps, HeadSheet head, String at) {
    var number = Optional.of(head.number()).filter(text -> !text.isEmpty());
    gaps.when(
            number.filter(text -> !NUMBER.matcher(text).matches()).isPresent(),
            at + "number",
            "number-shape",
            head.number())
        .when(head.symbol().isEmpty(), at + "symbol", "missing.symbol")
        .when(head.symbol().length() > SYMBOL, at + "symbol", "too-long", SYMBOL)
        .day(at + "date", head.date())
        .when(Whole.of(head.year(), 1900, 2199).isEmpty(), at + "year", "year-shape")
        .when(head.issuer().isEmpty(), at + "issuer", "missing.issuer")
        .when(isUnknown(head.issuer()), at + "issuer", "unknown-unit", head.issuer())
        .when(head.title().isEmpty(), at + "title", "missing.title")
        .when(head.title().length() > TITLE, at + "title", "too-long", TITLE);
  }

  private boolean isUnknown(String issuer) {
    return !issuer.isEmpty() && !units.contains(issuer);
  }
}
