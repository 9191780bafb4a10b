package vn.dondoc.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/cascades", "/cascades/svhtt-2024?tab=mails&q=S%E1%BB%9F"})
  void goesBackToAPageOfThisProgram(String from) {
    assertThat(LocalPath.of(from)).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "/{x}", "/a\nb"})
  void leadsNowhereElse(String from) {
    assertThat(LocalPath.of(from)).isEqualTo("/");
  }
}
