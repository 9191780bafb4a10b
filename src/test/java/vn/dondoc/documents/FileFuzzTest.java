package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.documents.TableFile.Format;

/** Files that are damaged, wrong or meant to harm are told to be so, in reasonable time. */
class FileFuzzTest {
  private static final long SEED = 20240520;
  private static final int TIMES = Integer.getInteger("fuzz.times", 60);

  private final FileFuzz fuzz = new FileFuzz(Long.getLong("fuzz.seed", SEED));

  @Test
  void noYamlMakesAReaderFailOrHang() throws IOException {
    for (var file :
        List.of(
            "config/cascades/2024-so-vhtt-ha-noi.yml",
            "config/cascades/2018-bim-son.yml",
            "config/units/ha-noi.yml",
            "config/holidays.yml")) {
      fuzz.yaml(Path.of(file), TIMES);
    }

    assertThat(fuzz.wrong()).as("of %s cases", fuzz.cases()).isEmpty();
  }

  @Test
  void noTableMakesTheImportFailOrHang() throws IOException {
    var heads = List.of(ImportDesk.PERSON_HEAD.strip().split(","));
    var row = List.of("dm-a", "Nguyễn Văn A", "a@example.vn", "so-vhtt", "focal-point");
    var xlsx = new ByteArrayOutputStream();
    var table = Format.XLSX.open(xlsx, "Người", heads);
    table.row(row);
    table.finish();
    var csv = ImportDesk.PERSON_HEAD + String.join(",", row) + "\n";

    fuzz.tables(xlsx.toByteArray(), csv, TIMES * 2);

    assertThat(fuzz.wrong()).as("of %s cases", fuzz.cases()).isEmpty();
  }
}
