package vn.dondoc.documents;

import java.util.List;
import java.util.Optional;

/**
 * A draft while it is worked on: everything as typed, right or wrong, so that nothing typed is
 * lost. Nothing in it is null. Once it is right, it reads as a file of {@code config/cascades/}.
 *
 * @param source where the facts were read
 * @param indicators the figures that are asked for
 */
public record Worksheet(
    String id,
    String source,
    List<BasisSheet> bases,
    HeadSheet document,
    List<GroupSheet> addressees,
    List<ReportSheet> reports,
    List<DutySheet> duties,
    List<FigureSheet> indicators) {

  public Worksheet {
    id = Blank.or(id);
    source = Blank.or(source);
    bases = List.copyOf(bases);
    addressees = List.copyOf(addressees);
    reports = List.copyOf(reports);
    duties = List.copyOf(duties);
    indicators = List.copyOf(indicators);
  }

  static Worksheet blank(String id) {
    var head = new HeadSheet(null, null, null, null, null, null, null);
    return new Worksheet(id, "", List.of(), head, List.of(), List.of(), List.of(), List.of());
  }

  /** The row put in place of the one of that name, or behind the others under a new name. */
  public Worksheet put(String row, GroupSheet typed) {
    return withAddressees(SheetRows.put(addressees, row, typed));
  }

  public Worksheet put(String row, ReportSheet typed) {
    return withReports(SheetRows.put(reports, row, typed));
  }

  /**
   * @param row its number, from 1
   */
  public Worksheet put(String row, DutySheet typed) {
    return withDuties(SheetRows.put(duties, row, typed));
  }

  public Worksheet put(String row, BasisSheet typed) {
    return withBases(SheetRows.put(bases, row, typed));
  }

  public Worksheet put(String row, FigureSheet typed) {
    return withIndicators(SheetRows.put(indicators, row, typed));
  }

  /** The name of the row that was put last behind the others. */
  public String lastRow(DraftPart part) {
    return switch (part) {
      case GROUP -> SheetRows.lastOf(addressees);
      case REPORT -> SheetRows.lastOf(reports);
      case DUTY -> SheetRows.lastOf(duties);
      case FIGURE -> SheetRows.lastOf(indicators);
      case BASIS -> SheetRows.lastOf(bases);
      case HEAD -> "";
    };
  }

  public Optional<GroupSheet> group(String row) {
    return SheetRows.byName(addressees, row);
  }

  public Optional<ReportSheet> report(String row) {
    return SheetRows.byName(reports, row);
  }

  /**
   * @param row its number, from 1
   */
  public Optional<DutySheet> duty(String row) {
    return SheetRows.byName(duties, row);
  }

  public Optional<FigureSheet> figure(String row) {
    return SheetRows.byName(indicators, row);
  }

  public Optional<BasisSheet> basis(String row) {
    return SheetRows.byName(bases, row);
  }

  public Worksheet without(DraftPart part, String row) {
    return switch (part) {
      case GROUP -> withAddressees(SheetRows.without(addressees, row));
      case REPORT -> withReports(SheetRows.without(reports, row));
      case DUTY -> withDuties(SheetRows.without(duties, row));
      case FIGURE -> withIndicators(SheetRows.without(indicators, row));
      case BASIS -> withBases(SheetRows.without(bases, row));
      case HEAD -> this;
    };
  }

  public Worksheet named(String newId) {
    return new Worksheet(newId, source, bases, document, addressees, reports, duties, indicators);
  }

  public Worksheet with(HeadSheet head) {
    return new Worksheet(id, source, bases, head, addressees, reports, duties, indicators);
  }

  public Worksheet withBases(List<BasisSheet> others) {
    return new Worksheet(id, source, others, document, addressees, reports, duties, indicators);
  }

  public Worksheet withAddressees(List<GroupSheet> others) {
    return new Worksheet(id, source, bases, document, others, reports, duties, indicators);
  }

  public Worksheet withReports(List<ReportSheet> others) {
    return new Worksheet(id, source, bases, document, addressees, others, duties, indicators);
  }

  public Worksheet withDuties(List<DutySheet> others) {
    return new Worksheet(id, source, bases, document, addressees, reports, others, indicators);
  }

  public Worksheet withIndicators(List<FigureSheet> others) {
    return new Worksheet(id, source, bases, document, addressees, reports, duties, others);
  }
}
