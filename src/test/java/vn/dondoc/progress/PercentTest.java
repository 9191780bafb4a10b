package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({"0,7,0", "7,7,100", "13,15,87", "1,8,13", "249,250,99", "1,400,1", "1,3,33"})
  void isRoundedButOnlyAllIsAHundredAndOnlyNoneIsZero(int part, int whole, int percent) {
    assertThat(Percent.of(part, whole)).contains(percent);
  }

  @Test
  void ofNothingIsNoShare() {
    assertThat(Percent.of(0, 0)).isEmpty();
  }
}
