package vn.dondoc.units;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells whether a file still says the same of a person. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Person entry) {
    var roles =
        entry.assignments().stream()
            .map(assignment -> assignment.unit() + " " + assignment.role().code())
            .sorted()
            .collect(Collectors.joining("|"));
    var all = String.join("|", entry.name(), entry.email(), roles);
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
