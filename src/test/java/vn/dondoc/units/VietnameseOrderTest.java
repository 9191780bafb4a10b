package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

  @Test
  void putsDAfterDAndWordsBeforeLongerWords() {
    var sorted =
        Stream.of("Đoàn Xiếc", "Nhà hát Chèo", "Nhà hát Cải lương", "Nhà hát Ca múa nhạc", "Dân số")
            .sorted(VietnameseOrder.by(Function.identity()))
            .toList();

    assertThat(sorted)
        .containsExactly(
            "Dân số", "Đoàn Xiếc", "Nhà hát Ca múa nhạc", "Nhà hát Cải lương", "Nhà hát Chèo");
  }
}
