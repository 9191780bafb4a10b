package vn.dondoc.documents;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.units.UnitId;

/**
 * Reads a file of {@code config/cascades/}; {@code 2024-so-vhtt-ha-noi.yml} there shows and
 * explains the shape.
 */
@Component
public class CascadeFileReader {

  /**
   * @param knownUnits all that the file may name
   */
  public Reading<CascadeDraft> read(Path file, Set<UnitId> knownUnits) {
    return read(file, Optional.empty(), knownUnits);
  }

  /**
   * @param text in the shape of a file
   */
  Reading<CascadeDraft> readText(String name, String text, Set<UnitId> knownUnits) {
    return read(Path.of(name), Optional.of(text), knownUnits);
  }

  private Reading<CascadeDraft> read(Path file, Optional<String> text, Set<UnitId> knownUnits) {
    var problems = new Problems(file);
    var entries = new CascadeEntries(new KnownUnits(knownUnits));
    var draft = new YamlFile(file, text, problems).root().flatMap(entries::draft);
    return new Reading<>(draft, problems.all());
  }
}
