package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** Each behaviour file that ships can be carried out, and together they show every verb. */
class ShippedBehaviourTest {
  private static final List<String> FILES =
      List.of(
          "2018-bim-son.yml",
          "2024-hoi-lhpn-ha-noi.yml",
          "2024-lam-thao.yml",
          "2024-so-vhtt-ha-noi.yml",
          "2026-bat-trang.yml");

  static List<String> files() {
    return FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingInItIsRefused(String file) {
    try (var year = ShippedYear.of(file)) {
      var deeds = year.behaviour().deeds();

      assertThat(deeds)
          .isNotEmpty()
          .extracting(deed -> deed.at().atZone(Stage.ZONE).getYear())
          .containsOnly(year.draft().document().year());
      assertThat(year.lively())
          .filteredOn(event -> event.type().equals("SUBMITTED"))
          .hasSize(handedIn(deeds));
    }
  }

  private static int handedIn(List<Deed> deeds) {
    var ways = Set.of("submit", "nil", "on-paper", "issue");
    return (int) deeds.stream().filter(deed -> ways.contains(deed.verb())).count();
  }

  @Test
  void togetherTheyShowEveryVerb() {
    try (var stage = Stage.on(Databases.h2())) {
      var verbs = stage.beans(Verb.class).stream().map(Verb::name).toList();

      assertThat(
              FILES.stream().flatMap(file -> ShippedYear.behaviour(stage, file).deeds().stream()))
          .extracting(Deed::verb)
          .containsAll(verbs);
    }
  }
}
