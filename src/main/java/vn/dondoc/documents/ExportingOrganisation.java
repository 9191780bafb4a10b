package vn.dondoc.documents;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.organisation.ReadingOrganisation;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;

/** Units and people as files of the shape that an import reads. */
@Service
public class ExportingOrganisation {
  private static final OrgTree NOBODY = new OrgTree(List.of(), List.of());

  private final ReadingOrganisation reading;
  private final OrgWords words;

  ExportingOrganisation(ReadingOrganisation reading, OrgWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** What to put into a file. */
  public enum Part {
    UNITS,
    PEOPLE
  }

  /**
   * @param blank only the heads, to be filled in
   */
  public byte[] csv(Part part, boolean blank, Person who) {
    var tree = blank ? NOBODY : reading.of(who);
    return Csv.of(
        part == Part.UNITS
            ? UnitRows.of(tree.units(), words)
            : PersonRows.of(tree.people(), words));
  }

  /**
   * @param blank only the heads, to be filled in
   */
  public byte[] workbook(boolean blank, Person who) {
    var tree = blank ? NOBODY : reading.of(who);
    return OrgWorkbook.of(
        List.of(
            new OrgWorkbook.Sheet("Đơn vị", UnitRows.of(tree.units(), words)),
            new OrgWorkbook.Sheet("Người", PersonRows.of(tree.people(), words))));
  }
}
