package vn.dondoc.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** The cascades that a coordinator may start; their files are read anew when one has changed. */
@Service
public class CascadeCatalogue {
  private final ConfigFiles files;
  private final CascadeFileReader reader;
  private final Units units;
  private final AtomicReference<Seen> last = new AtomicReference<>();

  CascadeCatalogue(ConfigFiles files, CascadeFileReader reader, Units units) {
    this.files = files;
    this.reader = reader;
    this.units = units;
  }

  /**
   * One file.
   *
   * @param draft empty if and only if there are problems
   */
  public record Entry(Path file, Optional<CascadeDraft> draft, List<Problem> problems) {}

  /** What the entries were read from, and therefore what they hold for. */
  private record Source(Map<Path, FileTime> files, Set<UnitId> units) {}

  private record Seen(Source source, List<Entry> entries) {}

  /** By file name; a file with mistakes is listed with them and hides no other. */
  public List<Entry> all() {
    var source = source();
    var seen = last.get();
    if (seen == null || !seen.source().equals(source)) {
      seen = new Seen(source, read(source));
      last.set(seen);
    }
    return seen.entries();
  }

  private Source source() {
    var found = new TreeMap<Path, FileTime>();
    files.files("cascades", "*.yml").forEach(file -> found.put(file, changedAt(file)));
    return new Source(found, units.all().stream().map(Unit::id).collect(Collectors.toSet()));
  }

  private static FileTime changedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Entry> read(Source source) {
    var owners = new HashMap<InstructionId, Path>();
    var entries = new ArrayList<Entry>();
    for (var file : source.files().keySet()) {
      entries.add(entry(file, source.units(), owners));
    }
    return List.copyOf(entries);
  }

  public Optional<CascadeDraft> byId(InstructionId id) {
    return all().stream()
        .flatMap(entry -> entry.draft().stream())
        .filter(draft -> draft.id().equals(id))
        .findFirst();
  }

  private Entry entry(Path file, Set<UnitId> known, Map<InstructionId, Path> owners) {
    var reading = reader.read(file, known);
    var id = reading.value().map(CascadeDraft::id);
    var owner = id.flatMap(found -> Optional.ofNullable(owners.putIfAbsent(found, file)));
    if (owner.isPresent()) {
      var problems = new Problems(file);
      var name = owner.get().getFileName().toString();
      problems.add(0, "problem.cascade.duplicate-id", id.orElseThrow().value(), name);
      return new Entry(file, Optional.empty(), problems.all());
    }
    return new Entry(file, reading.value(), reading.problems());
  }
}
