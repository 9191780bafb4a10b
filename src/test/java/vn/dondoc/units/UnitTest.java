package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.dondoc.units.OrgSamples.BEGIN;
import static vn.dondoc.units.OrgSamples.DAY;
import static vn.dondoc.units.OrgSamples.SO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @Test
  void existsFromItsFirstDayToItsLastBothIncluded() {
    var ended = OrgSamples.endedOn(DAY, SO);

    assertThat(ended.isEffectiveOn(BEGIN.minusDays(1))).isFalse();
    assertThat(ended.isEffectiveOn(BEGIN)).isTrue();
    assertThat(ended.isEffectiveOn(DAY)).isTrue();
    assertThat(ended.isEffectiveOn(DAY.plusDays(1))).isFalse();
    assertThat(SO.isEffectiveOn(DAY.plusYears(100))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Sở", "so vhtt", "so_vhtt", "so/vhtt", "SO", "so%"})
  void hasAnIdOfPlainCharacters(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitId(id));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(id));
  }

  @Test
  void hasAnIdOfAtMost64Characters() {
    assertThat(new UnitId("a".repeat(64))).hasToString("a".repeat(64));
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitId("a".repeat(65)));
  }
}
