package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingReaderTest {
  @TempDir Path directory;
  private Problems problems;

  @BeforeEach
  void collectUnderAShortName() {
    problems = new Problems(Path.of("config\\x.yml"));
  }

  @Test
  void givesValuesAsWritten() throws IOException {
    var node = root("code: no\nday: 2024-05-20\ncount: 12\nnames: [a, b]\ninner: {x: 1}\n");

    assertThat(node.text("code")).contains("no");
    assertThat(node.date("day")).contains(LocalDate.of(2024, 5, 20));
    assertThat(node.integer("count")).contains(12);
    assertThat(node.list("names", ScalarType.text())).containsExactly("a", "b");
    assertThat(node.mapping("inner", inner -> inner.integer("x"))).contains(1);
    assertThat(node.text("absent")).isEmpty();
    assertThat(node.list("absent", ScalarType.text())).isEmpty();
    assertThat(node.build(() -> "made")).contains("made");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void asksForWhatIsMissingOrEmpty() throws IOException {
    var node = root("# ghi chú\nname:\ntitle: ' '\n");
    node.require("name", "title", "day");

    assertSentences(
        "config/x.yml:2: Thiếu “name”.",
        "config/x.yml:2: Thiếu “day”.",
        "config/x.yml:3: Thiếu “title”.");
    assertThat(node.build(() -> "made")).isEmpty();
  }

  @Test
  void namesUnknownKeysAndGuessesWhatWasMeant() throws IOException {
    var node = root("nmae: a\ncolour: b\n");
    node.text("name");
    node.text("kind");

    assertThat(node.build(() -> "made")).isEmpty();
    assertSentences(
        "config/x.yml:1: Không có khóa “nmae”. Có phải ý bạn là “name”?",
        "config/x.yml:2: Không có khóa “colour”. Các khóa dùng được: name, kind.");
  }

  @Test
  void namesBothLinesOfADuplicateKeyAndReadsTheFirst() throws IOException {
    assertThat(root("a: 1\nb: 2\na: 3\n").integer("a")).contains(1);
    assertSentences("config/x.yml:3: Khóa “a” đã có ở dòng 1. Hãy bỏ một trong hai.");
  }

  @Test
  void saysWhichShapeItExpectedAndFound() throws IOException {
    var node = root("a: text\nb: [1]\nc: {x: 1}\nd:\n  - 1\n  - {x: 1}\n? [k]\n: v\n");
    node.list("a", ScalarType.text());
    node.mapping("a", Optional::of);
    node.text("b");
    node.mapping("b", Optional::of);
    node.text("c");
    node.list("c", ScalarType.text());
    assertThat(node.mappings("d", inner -> inner.integer("x"))).containsExactly(1);

    assertThat(problems.all())
        .extracting(problem -> problem.line() + " " + problem.messageKey())
        .containsExactly(
            "1 problem.yaml.expected-list-found-text",
            "1 problem.yaml.expected-mapping-found-text",
            "2 problem.yaml.expected-text-found-list",
            "2 problem.yaml.expected-mapping-found-list",
            "3 problem.yaml.expected-text-found-mapping",
            "3 problem.yaml.expected-list-found-mapping",
            "5 problem.yaml.expected-mapping-found-text",
            "7 problem.yaml.key-not-text");
    assertThat(problems.all()).allSatisfy(problem -> Sentences.of(problem, "en"));
  }

  @Test
  void namesTheLineOfEachBadValueAlsoInAList() throws IOException {
    var node =
        root(
            "days:\n  - 2024-02-30\n  - 20/5/2024\n  - 2024-05-20\ncount: 1.5\nday: funday\nopen: yes\n");

    assertThat(node.list("days", ScalarType.date())).containsExactly(LocalDate.of(2024, 5, 20));
    node.integer("count");
    node.scalar("open", ScalarType.trueOrFalse());
    node.scalar("day", ScalarType.oneOf(new DayOfWeek[] {DayOfWeek.MONDAY}, DayOfWeek::name));
    assertSentences(
        "config/x.yml:2: “days”: “2024-02-30” không phải là một ngày có thật."
            + " Hãy viết năm-tháng-ngày, ví dụ 2024-05-20.",
        "config/x.yml:3: “days”: “20/5/2024” không phải là một ngày có thật."
            + " Hãy viết năm-tháng-ngày, ví dụ 2024-05-20.",
        "config/x.yml:5: “count”: “1.5” không phải là số nguyên.",
        "config/x.yml:6: “day”: không có “funday”. Chọn một trong: MONDAY.",
        "config/x.yml:7: “open”: “yes” không dùng được. Hãy viết true (có) hoặc false (không).");
  }

  @Test
  void refusesTagsOfItsOwnInvention() throws IOException {
    assertThat(root("a: 1\nb: !secret [x]\n").list("b", ScalarType.text())).isEmpty();
    assertSentences("config/x.yml:2: “b” có nhãn kiểu “!secret”. Hãy bỏ nhãn đó.");
  }

  @Test
  void breaksTheOuterMappingWithTheInnerButNotItsSiblings() throws IOException {
    var node = root("items:\n  - x: bad\n  - x: 2\n");
    var built =
        node.mappings(
            "items",
            inner -> {
              var x = inner.integer("x");
              return inner.build(x::orElseThrow);
            });

    assertThat(built).containsExactly(2);
    assertThat(node.build(() -> "made")).isEmpty();
  }

  @Test
  void takesAComplaintOfItsUserAtTheKeysLine() throws IOException {
    var node = root("a: 1\nto: 2\n");
    node.reject("to", "problem.units.cycle", "a");

    assertThat(problems.all())
        .containsExactly(new Problem("config/x.yml", 2, "problem.units.cycle", List.of("a")));
    assertThat(node.build(() -> "made")).isEmpty();
  }

  private void assertSentences(String... sentences) {
    assertThat(Sentences.of(problems.all())).containsExactly(sentences);
  }

  private MappingReader root(String yaml) throws IOException {
    var file = Files.writeString(directory.resolve("x.yml"), yaml);
    return new YamlFile(file, problems).root().orElseThrow();
  }
}
