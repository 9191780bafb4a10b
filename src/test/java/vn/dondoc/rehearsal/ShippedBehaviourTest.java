package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.documents.UnitFileReader;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/** Each behaviour file that ships speaks of the reports of its cascade. */
class ShippedBehaviourTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-bim-son.yml",
        "2024-hoi-lhpn-ha-noi.yml",
        "2024-lam-thao.yml",
        "2026-bat-trang.yml"
      })
  void namesOnlyReportsThatHaveADay(String file) throws IOException {
    var known = units();
    var draft = new CascadeFileReader().read(Path.of("config/cascades", file), known).orElseThrow();
    var dated =
        draft.regimes().stream()
            .filter(regime -> !regime.isUndated())
            .map(regime -> regime.code().value())
            .toList();
    var deeds =
        new BehaviourFileReader(ZoneId.of("Asia/Ho_Chi_Minh"))
            .read(Path.of("config/rehearsals", file), known)
            .orElseThrow();

    assertThat(deeds).isNotEmpty().extracting(Deed::report).isSubsetOf(dated);
    assertThat(deeds)
        .extracting(deed -> deed.at().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).getYear())
        .containsOnly(draft.document().year());
  }

  private static Set<UnitId> units() throws IOException {
    try (var files = Files.list(Path.of("config/units"))) {
      var tree = new UnitFileReader().read(files.sorted().toList(), List.of()).orElseThrow();
      return tree.units().stream().map(Unit::id).collect(Collectors.toSet());
    }
  }
}
