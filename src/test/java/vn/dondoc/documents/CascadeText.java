package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.units.UnitId;

/** A small plan as text, to be spoilt and read. */
record CascadeText(Path directory) {
  private static final Set<UnitId> KNOWN =
      Stream.of("so", "phong-a", "phong-b").map(UnitId::new).collect(Collectors.toSet());

  static final String GOOD =
      """
      id: kh-1
      source: Kế hoạch
      document:
        symbol: /KH
        not-before: 2024-03-01
        year: 2024
        issuer: so
        title: Kế hoạch
      addressees:
        - {text: Các phòng, within: so, kinds: [phong]}
      reports:
        - period: quarter
          index: 2
          title: Báo cáo quý II
          wording: chậm nhất ngày 20/5/2024
          day: 2024-05-20
          bound: by
          opens: 2024-04-01
          to: so
      """;

  void assertMistakes(String yaml, String... sentences) throws IOException {
    var reading = read(yaml);
    assertThat(Sentences.below(directory, reading.problems())).containsExactly(sentences);
    assertThat(reading.value()).isEqualTo(Optional.empty());
    assertThat(reading.problems()).allSatisfy(problem -> Sentences.of(problem, "en"));
  }

  Reading<CascadeDraft> read(String yaml) throws IOException {
    var file = Files.writeString(directory.resolve("x.yml"), yaml);
    return new CascadeFileReader().read(file, KNOWN);
  }
}
