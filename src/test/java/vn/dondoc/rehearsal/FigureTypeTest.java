package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.documents.BadValue;
import vn.dondoc.obligations.Count;
import vn.dondoc.obligations.Figure;

class FigureTypeTest {

  @Test
  void readsCountsRatiosAndWords() throws BadValue {
    assertThat(value("so-lop 40")).isEqualTo(Figure.of(Count.of(40)));
    assertThat(value("so-lop 40 (25+15)")).isEqualTo(Figure.of(Count.of(40, 25, 15)));
    assertThat(value("nu 12/20")).isEqualTo(Figure.of(Count.of(12), Count.of(20)));
    assertThat(value("nu 5 (3+2)/9 (3+6)"))
        .isEqualTo(Figure.of(Count.of(5, 3, 2), Count.of(9, 3, 6)));
    assertThat(value("kho-khan Thiếu 2 lớp")).isEqualTo(Figure.of("Thiếu 2 lớp"));
    assertThat(new FigureType().read("so-lop 40").getKey().value()).isEqualTo("so-lop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40", "Số lớp 40", " "})
  void aFigureNeedsItsCode(String text) {
    assertThatThrownBy(() -> value(text)).isInstanceOf(BadValue.class);
  }

  private static Figure value(String text) throws BadValue {
    return new FigureType().read(text).getValue();
  }
}
