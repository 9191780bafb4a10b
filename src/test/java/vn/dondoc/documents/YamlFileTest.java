package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
  @TempDir Path directory;

  @Test
  void namesTheLineOfASyntaxError() throws IOException {
    assertThat(problemsOf("name: Sở\nlist: [a, b\nnext: c\n"))
        .extracting(Problem::line, Problem::messageKey)
        .containsExactly(tuple(3, "problem.yaml.syntax"));
    assertThat(problemsOf("units:\n\t- id: a\n")).extracting(Problem::line).containsExactly(2);
  }

  @Test
  void namesTheLineOfAForbiddenCharacter() throws IOException {
    assertThat(problemsOf("a: 1\n# ghi chú\nb: x\u0007y\n"))
        .containsExactly(problem(3, "problem.yaml.bad-character", "U+0007"));
  }

  @Test
  void wantsAMapping() throws IOException {
    assertThat(problemsOf("")).containsExactly(problem(0, "problem.yaml.empty"));
    assertThat(problemsOf("# ghi chú\n\n- a\n"))
        .containsExactly(problem(3, "problem.yaml.expected-mapping-found-list", "x.yml"));
  }

  @Test
  void refusesTwoDocumentsInOneFile() throws IOException {
    assertThat(problemsOf("a: 1\n---\nb: 2\n"))
        .extracting(Problem::line, Problem::messageKey)
        .containsExactly(tuple(2, "problem.yaml.syntax"));
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    var latin = "name: Hội đồng à".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problems(Path.of("config/khong-co.yml")))
        .containsExactly(
            new Problem("config/khong-co.yml", 0, "problem.file.unreadable", List.of()));
    assertThat(problems(written(latin))).containsExactly(problem(0, "problem.file.not-utf-8"));
    assertThat(problems(written(new byte[3_000_001])))
        .containsExactly(problem(0, "problem.file.too-large", "3000000"));
  }

  @Test
  void refusesWhatIsBuiltToExplode() throws IOException {
    assertThat(problemsOf("a: " + "[".repeat(50) + "]".repeat(50)))
        .extracting(Problem::messageKey)
        .containsExactly("problem.yaml.beyond-limits");
    assertThat(problemsOf("a: &a [x]\nb: [" + "*a,".repeat(30) + "]"))
        .extracting(Problem::messageKey)
        .containsExactly("problem.yaml.beyond-limits");
  }

  @Test
  void refusesTagsThatAskForAnObject() throws IOException {
    assertThat(problemsOf("a: 1\nb: !!java.io.File [x]\n"))
        .extracting(Problem::line, Problem::messageKey)
        .containsExactly(tuple(2, "problem.yaml.syntax"));
  }

  @Test
  void readsAccentsTheSameHoweverTheyWereTyped() throws IOException {
    var composed = new Problems(Path.of("x.yml"));
    var decomposed = written("\uFEFFname: Ho\u0323\u0302i\n".getBytes(StandardCharsets.UTF_8));

    assertThat(new YamlFile(decomposed, composed).root().orElseThrow().text("name"))
        .contains("Hội");
  }

  private List<Problem> problemsOf(String yaml) throws IOException {
    return problems(written(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private Path written(byte[] content) throws IOException {
    return Files.write(directory.resolve("x.yml"), content);
  }

  private static List<Problem> problems(Path file) {
    var problems = new Problems(file);
    assertThat(new YamlFile(file, problems).root()).isEmpty();
    assertThat(problems.all()).allSatisfy(problem -> Sentences.of(problem, "vi"));
    return problems.all();
  }

  private Problem problem(int line, String messageKey, Object... args) {
    return new Problem(directory.resolve("x.yml").toString(), line, messageKey, List.of(args));
  }
}
