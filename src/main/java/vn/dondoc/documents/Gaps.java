package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.units.UnitId;

/** All that keeps a draft from being checked as a whole, in the order of its steps. */
public record Gaps(List<Gap> all) {

  static Gaps of(Worksheet sheet, Set<UnitId> units) {
    var heads = new HeadGaps(units);
    var groups = new GroupGaps(units);
    var keys = sheet.addressees().stream().map(GroupSheet::key).collect(Collectors.toSet());
    var reports = new ReportGaps(units, keys, sheet.document().year());
    var codes = sheet.reports().stream().map(ReportSheet::code).collect(Collectors.toSet());
    var figures = new FigureGaps(codes);
    var duties = sheet.duties();
    var found = new ArrayList<Gap>(heads.of(sheet.document()));
    sheet.bases().forEach(basis -> found.addAll(heads.of(basis)));
    found.addAll(absent(sheet.addressees(), DraftPart.GROUP, "no-groups"));
    sheet.addressees().forEach(group -> found.addAll(groups.of(group)));
    found.addAll(
        absent(
            Stream.concat(sheet.reports().stream(), duties.stream()).toList(),
            DraftPart.REPORT,
            "nothing-asked"));
    sheet.reports().forEach(report -> found.addAll(reports.of(report)));
    IntStream.range(0, duties.size()).forEach(i -> found.addAll(groups.of(duties.get(i), i + 1)));
    sheet.indicators().forEach(figure -> found.addAll(figures.of(figure)));
    return new Gaps(List.copyOf(found));
  }

  private static List<Gap> absent(List<?> rows, DraftPart part, String key) {
    return new GapList(part, "").when(rows.isEmpty(), "", key).all();
  }

  public List<Gap> of(DraftStep step) {
    return all.stream().filter(gap -> gap.part().step() == step).toList();
  }

  public List<Gap> of(DraftPart part, String row) {
    return all.stream().filter(gap -> gap.part() == part && gap.row().equals(row)).toList();
  }

  /** Where the work goes on: the first step with something open, else the last one. */
  public DraftStep reached() {
    return Stream.of(DraftStep.values())
        .filter(step -> !of(step).isEmpty())
        .findFirst()
        .orElse(DraftStep.CHECK);
  }
}
