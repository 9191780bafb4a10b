package vn.dondoc.instructions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;

/** What must be right, or answered, before an instruction starts. */
@Service
public class Checking {
  private final UnknownUnits unknownUnits;
  private final List<Check> checks;
  private final ZoneId zone;

  Checking(UnknownUnits unknownUnits, List<Check> checks, ZoneId zone) {
    this.unknownUnits = unknownUnits;
    this.checks = List.copyOf(checks);
    this.zone = zone;
  }

  /** Errors first, each once. Empty when nothing is to be said. */
  public List<Finding> check(CascadeDraft draft, Instant startAt) {
    var unknown = unknownUnits.of(draft);
    if (!unknown.isEmpty()) {
      return unknown;
    }
    var subject = new CheckSubject(draft, startAt, startAt.atZone(zone).toLocalDate());
    var found = new LinkedHashMap<String, Finding>();
    for (var check : checks) {
      check.of(subject).forEach(finding -> found.putIfAbsent(finding.id(), finding));
    }
    return found.values().stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }
}
