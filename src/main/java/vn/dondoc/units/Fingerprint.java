package vn.dondoc.units;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells whether two sights of a unit or a person say the same: a file's last and its present one,
 * or what a form showed and what is recorded now.
 */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(Person entry) {
    var roles =
        entry.assignments().stream()
            .map(assignment -> assignment.unit() + " " + assignment.role().code())
            .sorted()
            .collect(Collectors.joining("|"));
    return ofAll(entry.name(), entry.email(), roles);
  }

  /** Without the path, which no file and no form says. */
  public static String of(Unit entry) {
    return ofAll(
        entry.name(),
        entry.shortName(),
        entry.kind().code(),
        entry.level().code(),
        entry.parent().map(UnitId::value).orElse(""),
        entry.validFrom().toString(),
        entry.validTo().map(Object::toString).orElse(""));
  }

  private static String ofAll(String... parts) {
    var all = String.join("|", parts).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(all).toString();
  }
}
