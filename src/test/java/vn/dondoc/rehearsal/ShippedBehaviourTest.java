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
  void namesOnlyReportsOfItsCascade(String file) throws IOException {
    var known = units();
    var draft = new CascadeFileReader().read(Path.of("config/cascades", file), known).orElseThrow();
    var named = draft.regimes().stream().map(regime -> regime.code().value()).toList();
    var deeds =
        new BehaviourFileReader(verbs(), ZoneId.of("Asia/Ho_Chi_Minh"))
            .read(Path.of("config/rehearsals", file), known)
            .orElseThrow()
            .deeds();

    assertThat(deeds)
        .isNotEmpty()
        .extracting(deed -> deed.report().orElseThrow())
        .isSubsetOf(named);
    assertThat(deeds)
        .extracting(deed -> deed.at().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).getYear())
        .containsOnly(draft.document().year());
  }

  /** Only read, never performed. */
  private static List<Verb> verbs() {
    return List.of(
        new SubmitVerb(null),
        new AcceptVerb(null),
        new ReturnVerb(null),
        new IssueVerb(null),
        new SetRuleVerb(null));
  }

  private static Set<UnitId> units() throws IOException {
    try (var files = Files.list(Path.of("config/units"))) {
      var tree = new UnitFileReader().read(files.sorted().toList(), List.of()).orElseThrow();
      return tree.units().stream().map(Unit::id).collect(Collectors.toSet());
    }
  }
}
