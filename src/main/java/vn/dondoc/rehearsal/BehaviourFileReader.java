package vn.dondoc.rehearsal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.BadValue;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.documents.Problems;
import vn.dondoc.documents.Reading;
import vn.dondoc.documents.ScalarType;
import vn.dondoc.documents.YamlFile;
import vn.dondoc.units.UnitId;

/**
 * Reads who does what and when in a rehearsal; {@code src/docs/rehearsal.md} explains the shape.
 * Local times are in the province's zone.
 */
@Component
public class BehaviourFileReader {
  private final ZoneId zone;

  BehaviourFileReader(ZoneId zone) {
    this.zone = zone;
  }

  /** Earliest first. */
  public Reading<List<Deed>> read(Path file, Set<UnitId> known) {
    var problems = new Problems(file);
    var deeds = new YamlFile(file, problems).root().flatMap(root -> deeds(root, known));
    return new Reading<>(deeds, problems.all());
  }

  private Optional<List<Deed>> deeds(MappingReader root, Set<UnitId> known) {
    root.require("deeds");
    var deeds = root.mappings("deeds", node -> deed(node, known));
    return root.build(() -> deeds.stream().sorted(Comparator.comparing(Deed::at)).toList());
  }

  private Optional<Deed> deed(MappingReader node, Set<UnitId> known) {
    node.require("at", "do", "unit", "report");
    var at = node.scalar("at", BehaviourFileReader::localTime);
    var kind = node.scalar("do", ScalarType.oneOf(Deed.Kind.values(), BehaviourFileReader::code));
    var unit = node.scalar("unit", ScalarType.id(UnitId::new));
    unit.filter(id -> !known.contains(id))
        .ifPresent(id -> node.reject("unit", "problem.cascade.unknown-unit", id.value()));
    var report = node.scalar("report", ScalarType.text(60));
    var number = node.text("number");
    var text = node.text("text");
    var newDay = node.date("new-day");
    return node.build(
        () ->
            new Deed(
                at.orElseThrow().atZone(zone).toInstant(),
                kind.orElseThrow(),
                unit.orElseThrow(),
                report.orElseThrow(),
                number.orElse("01/BC"),
                text.orElse("Diễn tập"),
                newDay));
  }

  private static LocalDateTime localTime(String text) throws BadValue {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new BadValue("problem.rehearsal.bad-time");
    }
  }

  private static String code(Deed.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
