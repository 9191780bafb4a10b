package vn.dondoc.documents;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dondoc.units.UnitId;

/** What is wrong with a group of addressees or a duty. */
final class GroupGaps {
  private static final int TEXT = 500;
  private static final int DUTY = 4000;

  private final Set<String> units;

  GroupGaps(Set<UnitId> units) {
    this.units = Ids.of(units);
  }

  List<Gap> of(GroupSheet group) {
    var gaps = new GapList(DraftPart.GROUP, group.key());
    check(gaps, group.selector(), field -> "selector." + field);
    return gaps.when(group.tone().isEmpty(), "tone", "missing.tone").all();
  }

  /**
   * @param row its number, from 1
   */
  List<Gap> of(DutySheet duty, int row) {
    var gaps = new GapList(DraftPart.DUTY, String.valueOf(row));
    gaps.when(duty.text().isEmpty(), "text", "missing.duty")
        .when(duty.text().length() > DUTY, "text", "too-long", DUTY)
        .when(duty.tone().isEmpty(), "tone", "missing.tone")
        .when(duty.addressees().isBlank(), "addressees", "missing.duty-addressees");
    if (!duty.addressees().isBlank()) {
      check(gaps, duty.addressees(), field -> "addressees");
    }
    return gaps.all();
  }

  private void check(GapList gaps, SelectorSheet selector, UnaryOperator<String> at) {
    gaps.when(selector.text().isEmpty(), at.apply("text"), "missing.group-text")
        .when(selector.text().length() > TEXT, at.apply("text"), "too-long", TEXT)
        .when(selector.within().isEmpty(), at.apply("within"), "missing.within")
        .when(
            selector.kinds().isEmpty() && selector.named().isEmpty(),
            at.apply("kinds"),
            "nobody-addressed");
    Stream.of(List.of(selector.within()), selector.named(), selector.except())
        .flatMap(List::stream)
        .filter(id -> !id.isEmpty() && !units.contains(id))
        .distinct()
        .forEach(id -> gaps.when(true, at.apply("named"), "unknown-unit", id));
  }
}
