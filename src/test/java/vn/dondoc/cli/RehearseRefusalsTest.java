package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command {@code rehearse} does not take, and how it says so. */
class RehearseRefusalsTest {
  private static final String PLAN = "config/cascades/2024-so-vhtt-ha-noi.yml";

  @TempDir private Path directory;

  @Test
  void rehearseRefusesAFileThatIsNotThere() {
    var run = run("rehearse", directory.resolve("nowhere.yml").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("nowhere.yml", "Không mở được tệp");
  }

  @Test
  void rehearseRefusesADeedOfAnUnknownUnitWithItsLine() throws IOException {
    var deeds = directory.resolve("deeds.yml");
    Files.writeString(
        deeds,
        """
        deeds:
          - {at: 2024-05-14T09:00, do: submit, unit: phong-khtc, report: six-months}
          - {at: 14/5/2024, do: dance, unit: nobody, report: six-months}
        """);

    var run = run("rehearse", PLAN, "--behaviour", deeds.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .containsPattern("deeds\\.yml:3: .*14/5/2024")
        .containsPattern("deeds\\.yml:3: .*dance")
        .containsPattern("deeds\\.yml:3: .*nobody");
  }

  @Test
  void rehearseStopsAtADeedThatAPersonCouldNotDo() throws IOException {
    var deeds = directory.resolve("deeds.yml");
    Files.writeString(
        deeds,
        """
        deeds:
          - {at: 2024-05-14T09:00, do: submit, unit: phong-khtc, report: six-months,
             figures: [don-vi-co-lanh-dao-nu 1/1, nu-duoc-dao-tao 5/8]}
          - {at: 2024-05-14T10:00, do: submit, unit: phong-khtc, report: six-months}
        """);

    var run = run("rehearse", PLAN, "--behaviour", deeds.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("Diễn tập dừng lại ở 2024-05-14T10:00 (submit phong-khtc", "đã được nộp");
  }

  @Test
  void rehearseRefusesADeedFromBeforeTheStart() throws IOException {
    var deeds = directory.resolve("deeds.yml");
    Files.writeString(
        deeds,
        """
        deeds:
          - {at: 2023-12-14T09:00, do: submit, unit: phong-khtc, report: six-months}
        """);

    var run = run("rehearse", PLAN, "--behaviour", deeds.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("Diễn tập dừng lại ở 2023-12-14T09:00")
        .contains("lúc đó đợt triển khai chưa bắt đầu");
  }
}
