package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverTest {
  private static final PersonId AN = new PersonId("an");
  private static final PersonId BINH = new PersonId("binh");
  private static final PersonId CHI = new PersonId("chi");

  @Test
  void whoIsThereStandsAlone() {
    assertThat(new Cover(Map.of(AN, BINH)).chain(BINH)).containsExactly(BINH);
  }

  @Test
  void aSubstituteWhoIsAwayPassesItOn() {
    var cover = new Cover(Map.of(AN, BINH, BINH, CHI));

    assertThat(cover.chain(AN)).containsExactly(AN, BINH, CHI);
    assertThat(cover.coveredBy(CHI)).containsExactlyInAnyOrder(AN, BINH);
    assertThat(cover.coveredBy(BINH)).containsExactly(AN);
    assertThat(cover.coveredBy(AN)).isEmpty();
  }

  @Test
  void aCircleEndsBeforeItComesRound() {
    var cover = new Cover(Map.of(AN, BINH, BINH, CHI, CHI, AN));

    assertThat(cover.chain(BINH)).containsExactly(BINH, CHI, AN);
    assertThat(cover.coveredBy(AN)).containsExactlyInAnyOrder(BINH, CHI);
  }
}
