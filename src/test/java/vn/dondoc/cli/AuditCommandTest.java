package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.DondocApplication;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** The commands that an auditor types, on the database that the deployment's settings name. */
class AuditCommandTest {
  @TempDir private Path directory;

  private record Run(int exitCode, String output) {}

  @OnBothDatabases
  void aYearsTrailIsWholeUntilSomebodyChangesIt(TestDatabase database) {
    aCascadeThatHasStarted(database);

    var whole = run(database, "audit", "verify");
    assertThat(whole.output())
        .contains("mục nguyên vẹn, ghi từ 01/03/2024 08:00:00 đến 01/03/2024", "nguyên vẹn.");
    assertThat(whole.exitCode()).isZero();
    var head = run(database, "audit", "head");
    assertThat(head.exitCode()).isZero();
    var hash = hashIn(head.output());
    assertThat(run(database, "audit", "verify", "--head", hash.toUpperCase()).exitCode()).isZero();
    var other = run(database, "audit", "verify", "--head", "0123456789abcdef".repeat(4));
    assertThat(other.exitCode()).isEqualTo(1);
    assertThat(other.output()).contains("không mục nào mang mã băm đã cho");

    untie(database);
    database.jdbc().sql("update audit_entry set actor = 'dp-khac' where chain_no = 1").update();

    var changed = run(database, "audit", "verify");
    assertThat(changed.exitCode()).isEqualTo(1);
    assertThat(changed.output()).contains("LỖI: mục số 1 đã bị sửa").doesNotContain("nguyên vẹn.");
  }

  @Test
  void aHashOfTheWrongShapeIsRefusedBeforeAnythingIsRead() {
    assertThat(run("jdbc:h2:mem:nowhere", "sa", "audit", "verify", "--head", "abc").exitCode())
        .isEqualTo(2);
  }

  @Test
  void withoutADatabaseItSaysSoAndMakesNone() {
    var file = directory.resolve("dondoc");

    var run = run("jdbc:h2:file:" + file, "sa", "audit", "verify");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("Không đọc được nhật ký");
    assertThat(Files.exists(directory.resolve("dondoc.mv.db"))).isFalse();
  }

  private static void aCascadeThatHasStarted(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
    }
  }

  private static void untie(TestDatabase database) {
    if (database.vendor().equals("postgresql")) {
      database.jdbc().sql("alter table audit_entry disable trigger user").update();
    }
  }

  private static String hashIn(String output) {
    var hash = Pattern.compile("\\p{XDigit}{64}").matcher(output);
    assertThat(hash.find()).as(output).isTrue();
    return hash.group();
  }

  private static Run run(TestDatabase database, String... arguments) {
    var user = database.vendor().equals("h2") ? "sa" : "postgres";
    return run(database.url(), user, arguments);
  }

  private static Run run(String url, String user, String... arguments) {
    System.setProperty("spring.datasource.url", url);
    System.setProperty("spring.datasource.username", user);
    var out = System.out;
    var captured = new ByteArrayOutputStream();
    System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
    try {
      var exitCode = Dondoc.run(DondocApplication.class, arguments);
      return new Run(exitCode, captured.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.clearProperty("spring.datasource.url");
      System.clearProperty("spring.datasource.username");
    }
  }
}
