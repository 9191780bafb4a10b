package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** The six-month report asks how many were trained, by sex, and for words beside it. */
class FiguresHandedInTest {
  private static final ObligationId ID = Samples.owedBy(Samples.UNIT).id();
  private static final InstructionId INSTRUCTION = new InstructionId(Stage.CASCADE);
  private static final IndicatorCode WORDS = new IndicatorCode("nhan-xet");
  private static final Indicator TRAINED = FiguresTest.asked(IndicatorType.INTEGER, true);

  @OnBothDatabases
  void whatIsAskedForIsKeptAsItWasWritten(TestDatabase database) {
    try (var house = house(database)) {
      var percent =
          new Indicator(
              new IndicatorCode("ty-le"),
              "Tỷ lệ nữ",
              IndicatorType.PERCENT,
              Optional.of("người"),
              false,
              Optional.of(50),
              Optional.of("Số nữ"),
              Optional.of("Tổng số"),
              Set.of(new RegimeCode("2024-year"), new RegimeCode("2024-six-months")),
              Optional.of(44));
      var indicators = house.bean(Indicators.class);
      indicators.add(new InstructionId(Stage.CASCADE), List.of(percent, TRAINED));
      assertThat(indicators.of(INSTRUCTION)).containsExactly(percent, TRAINED);
    }
  }

  @OnBothDatabases
  void figuresStayWithTheirVersion(TestDatabase database) {
    try (var house = house(database)) {
      house.bean(Indicators.class).add(INSTRUCTION, List.of(TRAINED, words()));
      submit(house, Count.of(40, 25, 15), "Tốt");
      house
          .bean(Returning.class)
          .giveBack(ID, house.person("dm-phong-xdnsvhgd"), "Thiếu", Optional.empty());
      submit(house, Count.of(42, 25, 17), "Khá");

      assertThat(kept(database))
          .containsExactly(
              "1 dao-tao 40 25 15 null",
              "1 nhan-xet 0 0 0 Tốt",
              "2 dao-tao 42 25 17 null",
              "2 nhan-xet 0 0 0 Khá");
    }
  }

  @OnBothDatabases
  void aReportWithoutItsFiguresIsRefusedUnlessThereIsNothingToReport(TestDatabase database) {
    try (var house = house(database)) {
      house.bean(Indicators.class).add(INSTRUCTION, List.of(TRAINED));
      assertThatThrownBy(() -> submit(house, Count.NONE, "")).hasMessage("figure-missing");
      house.bean(Submitting.class).submit(ID, Handover.nil(), house.person("dm-phong-khtc"));
      assertThat(kept(database)).isEmpty();
    }
  }

  private static List<String> kept(TestDatabase database) {
    return database
        .jdbc()
        .sql(
            """
            select s.version, f.* from submission_figure f
            join submission s on s.id = f.submission_id order by s.version, f.indicator
            """)
        .query(
            (row, n) ->
                row.getInt("version")
                    + " "
                    + row.getString("indicator")
                    + " "
                    + row.getLong("amount")
                    + " "
                    + row.getLong("amount_female")
                    + " "
                    + row.getLong("amount_male")
                    + " "
                    + row.getString("words"))
        .list();
  }

  private static Indicator words() {
    return new Indicator(
        WORDS,
        "Nhận xét",
        IndicatorType.TEXT,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty());
  }

  private static void submit(House house, Count trained, String words) {
    var day = LocalDate.parse("2024-05-14");
    var figures = Map.of(TRAINED.code(), Figure.of(trained), WORDS, Figure.of(words));
    var handover = Handover.inSystem("12/BC", day, "Xong", List.of()).with(new Figures(figures));
    house.bean(Submitting.class).submit(ID, handover, house.person("dm-phong-khtc"));
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    return House.on(database, "2024-05-14T09:00");
  }
}
