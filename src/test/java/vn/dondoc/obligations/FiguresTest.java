package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final IndicatorCode CODE = new IndicatorCode("dao-tao");

  @Test
  void aFigureThatIsAskedForMustBeThere() {
    for (var type : IndicatorType.values()) {
      assertThatThrownBy(() -> Figures.NONE.check(List.of(asked(type, false))))
          .hasMessage("figure-missing");
    }
  }

  @Test
  void noneIsAFigureToo() {
    assertTaken(asked(IndicatorType.INTEGER, false), Figure.of(Count.of(0)));
    assertRefused("figure-negative", "amount", IndicatorType.INTEGER, Figure.of(Count.of(-1)));
    assertRefused(
        "figure-too-large",
        "amount",
        IndicatorType.INTEGER,
        Figure.of(Count.of(10_000_000_000_00L)));
  }

  @ParameterizedTest
  @CsvSource({"12,20", "20,20", "0,20", "0,0"})
  void aNumeratorIsAtMostItsDenominator(long numerator, long denominator) {
    assertTaken(asked(IndicatorType.PERCENT, false), ratio(numerator, denominator));
  }

  @ParameterizedTest
  @CsvSource({"21,20", "1,0"})
  void moreThanAllIsRefusedAtTheNumerator(long numerator, long denominator) {
    assertRefused(
        "figure-part-exceeds-whole",
        "amount",
        IndicatorType.PERCENT,
        ratio(numerator, denominator));
  }

  @Test
  void aDenominatorIsNeededBesideItsNumerator() {
    assertRefused("figure-missing", "outOf", IndicatorType.PERCENT, Figure.of(Count.of(1)));
  }

  @Test
  void womenAndMenAreAll() {
    var bySex = asked(IndicatorType.INTEGER, true);
    assertTaken(bySex, Figure.of(Count.of(40, 25, 15)));
    assertThatThrownBy(() -> check(bySex, Figure.of(Count.of(40, 25, 14))))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal).hasMessage("figure-sexes-do-not-add-up");
              assertThat(refusal.field()).contains("figures[dao-tao.amount]");
              assertThat(refusal.details()).containsExactly(39L, 40L);
            });
    assertThatThrownBy(() -> check(bySex, Figure.of(Count.of(40)))).hasMessage("figure-missing");
  }

  @Test
  void eachSexHasItsOwnDenominator() {
    var bySex = asked(IndicatorType.PERCENT, true);
    assertTaken(bySex, Figure.of(Count.of(5, 3, 2), Count.of(9, 3, 6)));
    assertThatThrownBy(() -> check(bySex, Figure.of(Count.of(5, 4, 1), Count.of(9, 3, 6))))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.field()).contains("figures[dao-tao.amountFemale]"));
  }

  @Test
  void wordsAreWantedWhereWordsAreAskedFor() {
    assertTaken(asked(IndicatorType.TEXT, false), Figure.of("Đã mở 2 lớp"));
    assertRefused("figure-missing", "words", IndicatorType.TEXT, Figure.of("  "));
    assertRefused(
        "figure-words-too-long", "words", IndicatorType.TEXT, Figure.of("a".repeat(4001)));
  }

  @Test
  void whatNobodyAskedForIsNotKept() {
    var other = new IndicatorCode("khac");
    var typed = new Figure(Count.of(3, 1, 2), Count.of(4), "lời", true);
    var figures = new Figures(Map.of(CODE, typed, other, typed));
    assertThat(figures.only(List.of(asked(IndicatorType.INTEGER, false))).all())
        .containsExactly(Map.entry(CODE, new Figure(Count.of(3), Count.NONE, "", true)));
  }

  @Test
  void aFigureIsAskedInPeriodicReportsUnlessItNamesItsOwn() {
    var year = new RegimeCode("2024-year");
    var everywhere = asked(IndicatorType.TEXT, false);
    assertThat(everywhere.isAskedIn(ObligationKind.PERIODIC, year)).isTrue();
    assertThat(everywhere.isAskedIn(ObligationKind.THEMATIC, year)).isFalse();
    var named = everywhere.asked("Khác", Set.of(year));
    assertThat(named.isAskedIn(ObligationKind.THEMATIC, year)).isTrue();
    assertThat(named.isAskedIn(ObligationKind.PERIODIC, new RegimeCode("khac"))).isFalse();
    assertThat(named.isAskedIn(ObligationKind.PLAN, year)).isFalse();
  }

  private static void assertTaken(Indicator asked, Figure figure) {
    assertThatCode(() -> check(asked, figure)).doesNotThrowAnyException();
  }

  private static void assertRefused(String key, String part, IndicatorType type, Figure figure) {
    assertThatThrownBy(() -> check(asked(type, false), figure))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal).hasMessage(key);
              assertThat(refusal.field()).contains("figures[dao-tao." + part + "]");
            });
  }

  private static void check(Indicator asked, Figure figure) {
    new Figures(Map.of(CODE, figure)).check(List.of(asked));
  }

  private static Figure ratio(long numerator, long denominator) {
    return Figure.of(Count.of(numerator), Count.of(denominator));
  }

  static Indicator asked(IndicatorType type, boolean bySex) {
    return new Indicator(
        CODE,
        "Số được đào tạo",
        type,
        Optional.of("người"),
        bySex,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty());
  }
}
