package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.documents.UnitFileReader;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.ImportingUnits;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** The plan of Bỉm Sơn: its wrong year is corrected, and each warning answered. */
class AnsweringTest {
  private static final RegimeCode ACTION_MONTH = new RegimeCode("upward-action-month");
  private static final LocalDate DAY = LocalDate.of(2018, 12, 20);
  private static final String ORDER = "input-after-output:2018-year";

  @OnBothDatabases
  void theWrongYearBlocksTheStartAndEachWarningWantsAnAnswer(TestDatabase database) {
    try (var house = house(database)) {
      findings(house, answers(Map.of(), Map.of()), "deadline-other-year:upward-action-month");
      var day = Map.of(ACTION_MONTH, DAY);
      findings(house, answers(day, Map.of()), ORDER, "number-blank");
      findings(house, answers(day, Map.of(ORDER, "")), "number-blank");
      assertThatThrownBy(
              () -> start(house, answers(Map.of(new RegimeCode("khong-co"), DAY), Map.of())))
          .isInstanceOf(Refusal.class)
          .hasMessage("nothing-to-correct");
    }
  }

  @OnBothDatabases
  void answersAreKeptWithTheDocumentsOwnWords(TestDatabase database) {
    try (var house = house(database)) {
      var said = Map.of(ORDER, "Đã thống nhất", "number-blank", "");
      start(house, answers(Map.of(ACTION_MONTH, DAY), said));

      var kept =
          database
              .jdbc()
              .sql("select * from finding_answer order by position")
              .query(
                  (row, n) ->
                      row.getString("finding")
                          + "|"
                          + row.getDate("new_day")
                          + "|"
                          + row.getString("reason"))
              .list();
      assertThat(kept)
          .containsExactly(
              "deadline-other-year:upward-action-month|2018-12-20|",
              ORDER + "|null|Đã thống nhất",
              "number-blank|null|");
      var regime = house.bean(Regimes.class).byCode(draft(house).id(), ACTION_MONTH).orElseThrow();
      assertThat(regime.wording()).isEqualTo("trước ngày 20/12/2016 (sửa thành ngày 20/12/2018)");
      assertThat(regime.timing().occurrences()).extracting(one -> one.day()).containsExactly(DAY);
    }
  }

  private static void findings(House house, StartAnswers answers, String... ids) {
    assertThatThrownBy(() -> start(house, answers))
        .isInstanceOfSatisfying(
            InstructionInvalid.class,
            invalid -> assertThat(invalid.findings()).extracting(Finding::id).containsExactly(ids));
  }

  private static StartAnswers answers(Map<RegimeCode, LocalDate> days, Map<String, String> said) {
    return new StartAnswers(Optional.empty(), Optional.empty(), days, said, Optional.empty());
  }

  private static void start(House house, StartAnswers answers) {
    house.bean(Starting.class).start(draft(house), answers, coordinator(house));
  }

  private static Person coordinator(House house) {
    var issuer = draft(house).document().issuer();
    return house.bean(People.class).inUnit(issuer, Role.COORDINATOR).get(0);
  }

  private static CascadeDraft draft(House house) {
    var known = house.bean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
    return new CascadeFileReader()
        .read(Path.of("config/cascades/2018-bim-son.yml"), known)
        .orElseThrow();
  }

  private static House house(TestDatabase database) {
    var house = House.on(database, "2018-03-15T08:00");
    var files = List.of(Path.of("config/units/bim-son.yml"));
    house
        .bean(ImportingUnits.class)
        .importAll(new UnitFileReader().read(files, List.of()).orElseThrow());
    return house;
  }
}
