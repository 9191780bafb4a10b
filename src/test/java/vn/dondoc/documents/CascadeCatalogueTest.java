package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.TestDatabase;

/** With the packaged units and a directory of its own for cascades. */
class CascadeCatalogueTest {
  private static final Path SHIPPED = Path.of("config/cascades/2024-so-vhtt-ha-noi.yml");
  private static final InstructionId SHIPPED_ID = new InstructionId("svhtt-2024");

  @TempDir Path directory;
  private TestDatabase database;
  private ConfigurableApplicationContext context;
  private CascadeCatalogue catalogue;

  @BeforeEach
  void start() {
    database = Databases.h2();
    context = StartedFromFiles.on(database, directory);
    catalogue = context.getBean(CascadeCatalogue.class);
  }

  @AfterEach
  void stop() {
    context.close();
    database.close();
  }

  @Test
  void showsABrokenFileWithItsMistakesBesideTheGoodOnes() throws IOException {
    put("a.yml", "id: a\n");
    put("b.yml", Files.readString(SHIPPED));
    put("c.yml", "id: [");

    assertThat(catalogue.all())
        .extracting(entry -> entry.file().getFileName() + " " + entry.draft().isPresent())
        .containsExactly("a.yml false", "b.yml true", "c.yml false");
    assertThat(sentences(0)).contains("cascades/a.yml:1: Thiếu “document”.");
    assertThat(sentences(1)).isEmpty();
    assertThat(sentences(2)).hasSize(1);
    assertThat(catalogue.byId(SHIPPED_ID)).isEqualTo(catalogue.all().get(1).draft()).isPresent();
    assertThat(catalogue.byId(new InstructionId("a"))).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoFilesWithOneId() throws IOException {
    put("a.yml", Files.readString(SHIPPED));
    put("b.yml", Files.readString(SHIPPED));

    assertThat(catalogue.all().get(0).draft()).isPresent();
    assertThat(catalogue.all().get(1).draft()).isEmpty();
    assertThat(sentences(1))
        .containsExactly("cascades/b.yml: Mã “svhtt-2024” đã dùng trong tệp a.yml.");
  }

  @Test
  void seesAFileThatWasCorrectedMeanwhile() throws IOException {
    put("a.yml", "id: a\n");
    assertThat(catalogue.byId(SHIPPED_ID)).isEmpty();
    put("a.yml", Files.readString(SHIPPED));
    assertThat(catalogue.byId(SHIPPED_ID)).isPresent();
  }

  @Test
  void offersThePackagedCascadesWithoutADirectory() {
    assertThat(catalogue.byId(SHIPPED_ID)).isPresent();
  }

  private void put(String name, String content) throws IOException {
    var cascades = Files.createDirectories(directory.resolve("cascades"));
    Files.writeString(cascades.resolve(name), content);
  }

  private List<String> sentences(int entry) {
    return Sentences.below(directory, catalogue.all().get(entry).problems());
  }
}
