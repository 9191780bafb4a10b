package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.documents.Problem;
import vn.dondoc.documents.Reading;
import vn.dondoc.units.UnitId;

class BehaviourFileReaderTest {
  @TempDir private Path directory;

  /** Only read, never performed. */
  private final BehaviourFileReader reader =
      new BehaviourFileReader(
          List.of(
              new AskExtensionVerb(null),
              new NoteVerb(null, null),
              new SetRuleVerb(null),
              new WithdrawVerb(null),
              new AbsentVerb(null)),
          ZoneId.of("Asia/Ho_Chi_Minh"));

  @Test
  void readsDeedsEarliestFirstInTheProvincesTime() throws IOException {
    var read =
        read(
            """
            deeds:
              - {at: 2024-05-14T09:00, do: ask-extension, unit: a, report: year, new-day: 2024-05-24}
              - {at: 2024-04-01T08:00, do: set-rule, report: year, day: 2024-05-20, bound: by}
              - {at: 2024-04-02T08:00, do: set-rule, report: month, period: month, year: 2024, day-of-month: 25, bound: before, text: Thống nhất}
              - {at: 2024-05-02T08:00, do: absent, unit: a, to: 2024-05-08, substitute: dm-b}
              - {at: 2024-05-03T08:00, do: withdraw, report: year, text: Không còn cần}
            """);

    assertThat(read.orElseThrow().deeds())
        .extracting(Deed::verb)
        .containsExactly("set-rule", "set-rule", "absent", "withdraw", "ask-extension");
    assertThat(read.orElseThrow().deeds().get(0).at())
        .isEqualTo(Instant.parse("2024-04-01T01:00:00Z"));
  }

  @Test
  void namesWhatADeedLacksAndWhatItDoesNotKnow() throws IOException {
    var read =
        read(
            """
            deeds:
              - {at: 2024-05-14T09:00, do: ask-extension, unit: a, report: year}
              - {at: 2024-05-14T09:00, do: note, unit: a, text: Đã làm}
              - {at: 2024-05-14T09:00, do: set-rule, report: year, bound: by}
              - {at: 2024-05-14T09:00, do: absent, unit: a, too: 2024-05-20}
            """);

    assertThat(read.problems())
        .extracting(BehaviourFileReaderTest::brief)
        .contains(
            "2 problem.yaml.missing [new-day]",
            "3 problem.yaml.missing [line]",
            "4 problem.yaml.missing [period]",
            "4 problem.yaml.missing [day-of-month]",
            "5 problem.yaml.missing [to]",
            "5 problem.yaml.unknown-key-did-you-mean [too, to]");
  }

  private Reading<Behaviour> read(String text) throws IOException {
    var file = directory.resolve("deeds.yml");
    Files.writeString(file, text);
    return reader.read(file, Set.of(new UnitId("a")));
  }

  private static String brief(Problem problem) {
    var line = problem.place().replaceFirst(".*:", "");
    return line + " " + problem.messageKey() + " " + problem.args();
  }
}
