package vn.dondoc.rehearsal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
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
  private final List<Verb> verbs;
  private final ZoneId zone;

  BehaviourFileReader(List<Verb> verbs, ZoneId zone) {
    this.verbs = List.copyOf(verbs);
    this.zone = zone;
  }

  public Reading<Behaviour> read(Path file, Set<UnitId> known) {
    var problems = new Problems(file);
    var behaviour = new YamlFile(file, problems).root().flatMap(root -> behaviour(root, known));
    return new Reading<>(behaviour, problems.all());
  }

  private Optional<Behaviour> behaviour(MappingReader root, Set<UnitId> known) {
    if (!root.has("start")) {
      root.require("deeds");
    }
    var start = root.mapping("start", StartEntries::read).orElse(Behaviour.none().start());
    var deeds = root.mappings("deeds", node -> deed(node, known));
    return root.build(
        () -> new Behaviour(start, deeds.stream().sorted(Comparator.comparing(Deed::at)).toList()));
  }

  private Optional<Deed> deed(MappingReader node, Set<UnitId> known) {
    node.require("at", "do");
    var at = node.scalar("at", BehaviourFileReader::localTime);
    var verb = node.scalar("do", ScalarType.oneOf(verbs.toArray(new Verb[0]), Verb::name));
    var unit = node.scalar("unit", ScalarType.id(UnitId::new));
    unit.filter(id -> !known.contains(id))
        .ifPresent(id -> node.reject("unit", "problem.cascade.unknown-unit", id.value()));
    var report = node.scalar("report", ScalarType.text(60));
    var act = verb.flatMap(found -> found.read(node));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    return node.build(
        () ->
            new Deed(
                at.orElseThrow().atZone(zone).toInstant(),
                verb.orElseThrow().name(),
                unit,
                report,
                act.orElseThrow()));
  }

  private static LocalDateTime localTime(String text) throws BadValue {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new BadValue("problem.rehearsal.bad-time");
    }
  }
}
