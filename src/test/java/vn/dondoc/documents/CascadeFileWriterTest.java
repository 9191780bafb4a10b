package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

class CascadeFileWriterTest {

  static Stream<Path> files() throws IOException {
    return yaml("config/cascades");
  }

  private static Stream<Path> yaml(String folder) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrittenReadsBackAsItWas(Path file) throws IOException {
    var reader = new CascadeFileReader();
    var draft = reader.read(file, units()).orElseThrow();

    var text = new CascadeFileWriter().write(draft);
    assertThat(reader.readText("again", text, units()).orElseThrow())
        .usingRecursiveComparison()
        .isEqualTo(draft);
  }

  private static Set<UnitId> units() throws IOException {
    var files = yaml("config/units").toList();
    return new UnitFileReader()
        .read(files, List.of()).orElseThrow().units().stream()
            .map(Unit::id)
            .collect(Collectors.toSet());
  }
}
