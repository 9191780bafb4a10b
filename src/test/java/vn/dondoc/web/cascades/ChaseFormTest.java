package vn.dondoc.web.cascades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChaseFormTest {

  @Test
  void whatIsOverdueIsTickedOnTheFirstVisitAndStaysUnticked() {
    var first = new ChaseForm(null, null, null, null, null);
    assertThat(first.isChosen("a", true)).isTrue();
    assertThat(first.isChosen("b", false)).isFalse();

    assertThat(new ChaseForm(null, null, "", "", true).isChosen("a", true)).isFalse();
    assertThat(new ChaseForm(List.of("b"), null, "", "", true).isChosen("a", true)).isFalse();
  }
}
