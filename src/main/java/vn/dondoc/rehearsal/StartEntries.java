package vn.dondoc.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.documents.ScalarType;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.obligations.RegimeCode;

/** The block {@code start} of a behaviour file: what the coordinator answers. */
final class StartEntries {
  private StartEntries() {}

  static Optional<StartAnswers> read(MappingReader node) {
    var number = node.scalar("number", ScalarType.text(64));
    var issuedOn = node.date("issued-on");
    List<Map.Entry<RegimeCode, LocalDate>> corrections =
        node.mappings("corrections", StartEntries::correction);
    List<Map.Entry<String, String>> accepted = node.mappings("accept", StartEntries::acceptance);
    var acceptsAll = node.scalar("accept-all", ScalarType.text(500));
    return node.build(
        () -> new StartAnswers(number, issuedOn, mapOf(corrections), mapOf(accepted), acceptsAll));
  }

  private static Optional<Map.Entry<RegimeCode, LocalDate>> correction(MappingReader node) {
    node.require("report", "day");
    var report = node.scalar("report", ScalarType.id(RegimeCode::new));
    var day = node.date("day");
    return node.build(() -> Map.entry(report.orElseThrow(), day.orElseThrow()));
  }

  private static Optional<Map.Entry<String, String>> acceptance(MappingReader node) {
    node.require("finding");
    var finding = node.text("finding");
    var reason = node.text("reason");
    return node.build(() -> Map.entry(finding.orElseThrow(), reason.orElse("")));
  }

  private static <K, V> Map<K, V> mapOf(List<Map.Entry<K, V>> entries) {
    return entries.stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
  }
}
