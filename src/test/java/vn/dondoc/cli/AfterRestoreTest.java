package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.testing.Databases;

/** What an operator types after a backup was restored. */
class AfterRestoreTest {
  private static final String TAKEN = "<7d444840-9dc0-11d1-b245-5ffdce74fad2@example.vn>";

  @TempDir private Path directory;

  @Test
  void theRelaysLogIsReadWhateverItsEncoding() throws Exception {
    var log = directory.resolve("mail.log");
    var odd = "\u00ff\u00fe\nMay 20 08:05 cleanup[7]: A1: message-id=" + TAKEN + "\n";
    Files.writeString(log, odd, StandardCharsets.ISO_8859_1);
    try (var database = Databases.h2()) {
      System.setProperty("spring.datasource.url", database.url());
      System.setProperty("spring.datasource.username", "sa");

      var run = Run.run("after-restore", log.toString());

      assertThat(run.output()).contains("Đã ghi 1 mã thư");
      assertThat(run.exitCode()).isZero();
      assertThat(
              database.jdbc().sql("select message_id from relayed_mail").query(String.class).list())
          .containsExactly(TAKEN);
    } finally {
      System.clearProperty("spring.datasource.url");
      System.clearProperty("spring.datasource.username");
    }
  }
}
