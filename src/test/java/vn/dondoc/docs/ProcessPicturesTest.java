package vn.dondoc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Redraw with {@code mvn test -Dtest=ProcessPicturesTest -Ddocs.write=true}. */
class ProcessPicturesTest {

  static Stream<Path> models() throws IOException {
    return ProcessPictures.models();
  }

  @BeforeAll
  static void redrawWhenAsked() throws IOException {
    if (Boolean.getBoolean("docs.write")) ProcessPictures.drawAll();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theStoredPictureIsOfTheModelAsItIs(Path model) throws IOException {
    assertThat(ProcessPictures.pictureOf(model))
        .as("redraw with mvn test -Dtest=ProcessPicturesTest -Ddocs.write=true")
        .content()
        .contains(ProcessPictures.stampOf(model));
  }
}
