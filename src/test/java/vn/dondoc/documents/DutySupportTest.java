package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;

/** "Chủ trì, phối hợp với …" in a cascade file. */
class DutySupportTest {
  private static final Set<UnitId> KNOWN =
      Set.of(new UnitId("so"), new UnitId("phong-a"), new UnitId("phong-b"));

  private static final String FILE =
      """
      id: kh-1
      source: Kế hoạch
      document: {symbol: /KH, not-before: 2024-03-01, year: 2024, issuer: so, title: Kế hoạch}
      addressees:
        - {text: Các phòng, within: so, kinds: [phong]}
      duties:
        - addressees: {text: Phòng A, within: so, named: [phong-a]}
          support: {text: Phòng B, within: so, named: [phong-b]}
          text: Chủ trì, phối hợp với Phòng B tổ chức tập huấn
          tone: required
        - {addressees: {text: Phòng A, within: so, named: [phong-a]}, text: Làm, tone: requested}
      """;

  @TempDir Path directory;

  @Test
  void namesWhoHelps() throws IOException {
    var duties = read(FILE).orElseThrow().duties();

    assertThat(duties.get(0).support().map(Selector::named))
        .contains(Set.of(new UnitId("phong-b")));
    assertThat(duties.get(1).support()).isEmpty();
  }

  @Test
  void aHelperMustBeAKnownUnit() throws IOException {
    var reading = read(FILE.replace("named: [phong-b]", "named: [phong-c]"));

    assertThat(reading.value()).isEqualTo(Optional.empty());
    assertThat(Sentences.below(directory, reading.problems()))
        .containsExactly(
            "x.yml:8: “named”: không có đơn vị “phong-c”. Có phải ý bạn là “phong-a”?");
  }

  private Reading<CascadeDraft> read(String yaml) throws IOException {
    return new CascadeFileReader().read(Files.writeString(directory.resolve("x.yml"), yaml), KNOWN);
  }
}
