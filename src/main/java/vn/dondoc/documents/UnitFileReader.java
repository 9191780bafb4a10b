package vn.dondoc.documents;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Unit;

/** Reads {@code config/units/*.yml}; the shape is shown in {@code config/units/ha-noi.yml}. */
@Component
public class UnitFileReader {

  /**
   * One tree from all files together; an entry may refer to one in another file.
   *
   * @param stored units already recorded, which entries may refer to as well
   */
  public Reading<OrgTree> read(List<Path> files, List<Unit> stored) {
    var collected = new UnitFiles();
    files.forEach(collected::add);
    return collected.reading(stored);
  }
}
