package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ConfigFilesTest {
  @TempDir Path directory;
  private URLClassLoader program;
  private PackagedConfig packaged;

  @BeforeEach
  void packageTheProgram() throws IOException {
    var jar = directory.resolve("dondoc.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var directoryEntry : List.of("config/", "config/units/")) {
        zip.putNextEntry(new ZipEntry(directoryEntry));
      }
      put(zip, "config/holidays.yml");
      put(zip, "config/units/b.yml");
      put(zip, "config/units/a.yml");
      put(zip, "config/units/a.csv");
    }
    program = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    packaged = new PackagedConfig(new PathMatchingResourcePatternResolver(program));
  }

  @AfterEach
  void close() throws IOException {
    packaged.destroy();
    program.close();
  }

  @Test
  void takesTheFilesOfTheDeploymentByName() throws IOException {
    var own = Files.createDirectories(directory.resolve("config/units"));
    var second = Files.createFile(own.resolve("2.yml"));
    var first = Files.createFile(own.resolve("1.yml"));
    Files.createFile(own.resolve("0.csv"));
    var holidays = Files.createFile(directory.resolve("config/holidays.yml"));

    assertThat(files().files("units", "*.yml")).containsExactly(first, second);
    assertThat(files().file("holidays.yml")).isEqualTo(holidays);
  }

  @Test
  void takesThePackagedOnesWhereTheDeploymentHasNone() throws IOException {
    assertThat(files().files("units", "*.yml"))
        .extracting(file -> file.getFileName() + "=" + Files.readString(file))
        .containsExactly("a.yml=config/units/a.yml", "b.yml=config/units/b.yml");
    assertThat(files().file("holidays.yml")).hasContent("config/holidays.yml");
    assertThat(files().files("cascades", "*.yml")).isEmpty();
  }

  @Test
  void takesAnEmptyDirectoryAsTheWishForNone() throws IOException {
    Files.createDirectories(directory.resolve("config/units"));

    assertThat(files().files("units", "*.yml")).isEmpty();
  }

  @Test
  void namesThePlaceOfAFileThatIsNowhere() {
    assertThat(files().file("x.yml")).isEqualTo(directory.resolve("config/x.yml"));
  }

  @Test
  void copiesOnceAndCleansUp() throws IOException {
    var copy = files().file("holidays.yml");
    Files.writeString(copy, "being read");

    assertThat(files().file("holidays.yml")).isEqualTo(copy).hasContent("being read");
    packaged.destroy();
    assertThat(copy).doesNotExist();
    assertThat(copy.getParent()).doesNotExist();
  }

  private ConfigFiles files() {
    return new ConfigFiles(new ConfigProperties(directory.resolve("config").toString()), packaged);
  }

  private static void put(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(name.getBytes(StandardCharsets.UTF_8));
  }
}
