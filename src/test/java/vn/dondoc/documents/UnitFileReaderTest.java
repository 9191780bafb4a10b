package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Level;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

class UnitFileReaderTest {
  private static final String CITY =
      """
      units:
        - id: city
          name: UBND Thành phố
          kind: ubnd
          level: province
          from: 2008-08-01
          to: 2030-12-31
      people:
        - id: an
          name: Lê An
          email: an@example.vn
          roles: [{unit: city, role: leader}, {unit: city, role: administrator}]
      """;

  @TempDir Path directory;

  @Test
  void readsUnitsAndPeople() throws IOException {
    var city = new UnitId("city");
    var roles = Set.of(new Assignment(city, Role.LEADER), new Assignment(city, Role.ADMINISTRATOR));

    assertThat(read(CITY).orElseThrow())
        .isEqualTo(
            new OrgTree(
                List.of(
                    new Unit(
                        city,
                        "UBND Thành phố",
                        "UBND Thành phố",
                        UnitKind.PEOPLES_COMMITTEE,
                        Level.PROVINCE,
                        Optional.empty(),
                        LocalDate.of(2008, 8, 1),
                        Optional.of(LocalDate.of(2030, 12, 31)),
                        "/city/")),
                List.of(new Person(new PersonId("an"), "Lê An", "an@example.vn", roles))));
  }

  @Test
  void reportsEveryMistakeOfAFileWithItsLine() throws IOException {
    var bad =
        """
        units:
          - id: Sở
            name: Sở VHTT
            kind: bo
            level: province
            from: 2008-13-01
          - id: city
            name: UBND
            kind: ubnd
            level: province
            from: 2008-08-01
            prent: x
          - id: below
            name: Phòng
            kind: phong
            level: province
            parent: city
            from: 2008-08-01
            to: 2008-07-31
        people:
          - id: an
            name: An
            email: an
            roles: [{unit: nowhere, role: boss}]
          - id: binh
            name: Bình
            email: binh@example.vn
            roles: [{unit: nowhere, role: leader}, {unit: city, role: leader}]
        """;

    assertThat(sentences(read(bad)))
        .containsExactly(
            "a.yml:2: “id”: “Sở” không dùng làm mã được. Mã có 1 đến 64 ký tự:"
                + " chữ thường không dấu, chữ số và dấu gạch nối.",
            "a.yml:4: “kind”: không có “bo”. Chọn một trong:"
                + " ubnd, so, phong, ban, cong-an, don-vi-su-nghiep, truong-hoc, thon, co-quan-dang,"
                + " mat-tran, doan-the, uy-ban.",
            "a.yml:6: “from”: “2008-13-01” không phải là một ngày có thật."
                + " Hãy viết năm-tháng-ngày, ví dụ 2024-05-20.",
            "a.yml:12: Không có khóa “prent”. Có phải ý bạn là “parent”?",
            "a.yml:13: Đơn vị “below” kết thúc trước khi bắt đầu.",
            "a.yml:24: “role”: không có “boss”. Chọn một trong:"
                + " focal-point, leader, coordinator, administrator.",
            "a.yml:25: “binh” giữ một vai trò ở “nowhere”, nhưng không có đơn vị “nowhere”.");
  }

  @Test
  void linksFilesAndNamesTheFileOfADuplicate() throws IOException {
    var below = CITY.replace("id: city", "id: below\n    parent: city").replace("id: an", "id: be");

    assertThat(read(below, CITY).orElseThrow().units()).hasSize(2);
    assertThat(sentences(read(CITY, CITY)))
        .containsExactly(
            "b.yml:2: Mã đơn vị “city” đã dùng cho một đơn vị khác.",
            "b.yml:9: Mã người “an” đã dùng cho một người khác.");
  }

  @Test
  void takesAStoredUnitAsParent() throws IOException {
    var stored = read(CITY).orElseThrow().units();
    var below =
        "units: [{id: b, name: B, kind: so, level: province, from: 2020-01-01, parent: city}]";
    var file = List.of(written("c.yml", below));

    assertThat(new UnitFileReader().read(file, stored).problems()).isEmpty();
    assertThat(new UnitFileReader().read(file, List.of()).problems()).hasSize(1);
  }

  @Test
  void usesNothingOfAFileWithAMistake() throws IOException {
    var reading = read(CITY.replace("an@example.vn", "an"));

    assertThat(reading.value()).isEmpty();
    assertThatThrownBy(reading::orElseThrow)
        .isInstanceOfSatisfying(
            UnreadableFiles.class, e -> assertThat(e.problems()).isEqualTo(reading.problems()))
        .hasMessageContaining("a.yml:9: problem.units.bad-email [an, an]");
  }

  private Reading<OrgTree> read(String first, String... more) throws IOException {
    var files = new ArrayList<>(List.of(written("a.yml", first)));
    for (var content : more) {
      files.add(written("b.yml", content));
    }
    return new UnitFileReader().read(files, List.of());
  }

  private Path written(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  private List<String> sentences(Reading<OrgTree> reading) {
    return Sentences.of(reading.problems()).stream()
        .map(sentence -> sentence.substring(directory.toString().length() + 1))
        .toList();
  }
}
