package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ServeTest {

  /** With and without the way over the commands. */
  @ParameterizedTest
  @ValueSource(strings = {"--server.port=0", "serve --server.port=0"})
  void whatDoesNotStartEndsWithOne(String line) {
    assertThat(Dondoc.run(Broken.class, line.split(" "))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void aCommandIsNotTakenForASetting(String line) {
    assertThat(Dondoc.run(Broken.class, line.split(" "))).isZero();
  }

  @Configuration(proxyBeanMethods = false)
  static class Broken {
    @Bean
    String never() {
      throw new IllegalStateException("does not start");
    }
  }
}
