package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.UnitId;

/** A running plan that asks for a report each month without a day, answering one that has days. */
class DatingRegimesTest {
  private static final RegimeCode MONTHLY = new RegimeCode("hang-thang");
  private static final UnitId SO = new UnitId(SmallWorld.RECEIVER);
  private static final Timing THE_25TH = monthly(25);

  private TestDatabase database;
  private House house;
  private Person coordinator;
  private DatingRegimes dating;

  @BeforeEach
  void open() {
    database = Databases.h2();
    SmallWorld.of(database);
    house = House.on(database, "2024-03-01T09:00");
    coordinator = house.person("dp-so");
    dating = house.bean(DatingRegimes.class);
    var good = Drafts.good();
    var regime = regime(MONTHLY, new Timing.Undated(Optional.of(PeriodKind.MONTH)));
    house.bean(Starting.class).start(good.with(List.of(regime)), Drafts.CONSENT, coordinator);
  }

  @AfterEach
  void close() {
    house.close();
    database.close();
  }

  @Test
  void aRulePlansTheRoundsStillToComeAndIsOnRecordWithOldAndNew() {
    dating.setRule(Drafts.ID, MONTHLY, THE_25TH, "Họp giao ban", coordinator);

    assertThat(rounds()).hasSize(10).allMatch(round -> round.state() == RoundState.PLANNED);
    assertThat(rounds().get(0).id().value()).endsWith(".hang-thang.2024-month-03");
    assertThat(audit("REGIME_DATED"))
        .containsExactly(
            "EVERY_MONTH; UNDATED → EVERY_MONTH; FROM_MONTH 1/2024; DAY_BY 25 0 (Họp giao ban)");
  }

  @Test
  void theDocumentsWordsAndTheDayThatWasSetStayApart() {
    rule(THE_25TH, "Họp giao ban");
    assertThat(rounds().get(0).terms().wording())
        .isEqualTo(
            "“hằng tháng” (văn bản không ghi ngày; điều phối đặt: chậm nhất ngày 25/3/2024)");

    rule(once("2024-06-20"), "Chỉ một lần");
    assertThat(rounds().get(0).terms().wording())
        .isEqualTo("“hằng tháng” (văn bản không ghi ngày; điều phối đặt: trước ngày 20/6/2024)");
  }

  @Test
  void aRuleMayChangeUntilOneOfItsRoundsOpens() {
    dating.setRule(Drafts.ID, MONTHLY, THE_25TH, "Một", coordinator);
    dating.setRule(Drafts.ID, MONTHLY, monthly(10), "Hai", coordinator);
    assertThat(rounds())
        .hasSize(10)
        .allMatch(round -> round.deadline().day().getDayOfMonth() == 10);

    house
        .bean(Rounds.class)
        .move(
            rounds().get(0).id(), RoundState.PLANNED, RoundState.OPENING, house.clock().instant());
    refused("regime-has-opened", () -> rule(THE_25TH, "Ba"));
    refused("regime-has-opened", () -> dating.drop(Drafts.ID, MONTHLY, "Bốn", coordinator));
  }

  @Test
  void whatIsDroppedIsListedAndMayStillBeDated() {
    dating.drop(Drafts.ID, MONTHLY, "Nộp trong giao ban", coordinator);
    assertThat(house.bean(UndatedRegimes.class).isAnyLeft(Drafts.ID)).isFalse();

    rule(THE_25TH, "Nghĩ lại");
    dating.drop(Drafts.ID, MONTHLY, "Thôi", coordinator);
    assertThat(rounds()).isEmpty();
    assertThat(house.bean(Regimes.class).byCode(Drafts.ID, MONTHLY).orElseThrow().timing())
        .isEqualTo(new Timing.Undated(Optional.of(PeriodKind.MONTH)));
  }

  @Test
  void theParentsDayIsInheritedLessTheTimeToMakeOneReport() {
    refused("parent-has-no-day", () -> inherit());
    parentAsks(monthly(25));
    inherit();

    // 25/8/2024 is a Sunday moved to Monday 26, safe day 26; two working days before: 22
    assertThat(house.bean(Regimes.class).byCode(Drafts.ID, MONTHLY).orElseThrow().timing())
        .isInstanceOfSatisfying(
            Timing.Recurring.class,
            rule ->
                assertThat(rule.occurrences())
                    .allMatch(one -> one.day().getDayOfMonth() <= 23 && one.bound() == Bound.BY));
    assertThat(rounds()).isNotEmpty();
  }

  @Test
  void mistakesAreNamedAndNothingIsPlanned() {
    refused("why-missing", () -> rule(THE_25TH, " "));
    refused("rule-is-over", () -> rule(once("2024-02-20"), "Ngày"));
    var quarterly = new Timing.Recurring(new Period(PeriodKind.QUARTER, 2024, 1), 25, 0, Bound.BY);
    refused("rule-other-period", () -> rule(quarterly, "Quý"));
    database.jdbc().sql("delete from assignment where person_id = 'dm-phong-nt'").update();
    refused("units-unreachable", () -> rule(THE_25TH, "Tháng"));
    assertThat(rounds()).isEmpty();
  }

  @Test
  void othersHearThatThereIsNoSuchThing() {
    for (var stranger : List.of("dm-so-vhtt", "ld-so-vhtt", "dm-phong-khtc")) {
      var who = house.person(stranger);
      assertThatThrownBy(() -> dating.setRule(Drafts.ID, MONTHLY, THE_25TH, "x", who))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> dating.drop(Drafts.ID, MONTHLY, "x", who))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> house.bean(EndingCascades.class).end(Drafts.ID, "x", who))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> dating.preview(Drafts.ID, new RegimeCode("la"), THE_25TH, coordinator))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theCascadeStaysOpenUntilEveryUndatedRegimeIsDecided() {
    var flow = house.bean(CascadeFlow.class);
    var end = house.bean(CascadeEnd.class);
    var transaction = house.bean(TransactionTemplate.class);
    rule(once("2024-05-20"), "Ngày");
    database.jdbc().sql("update reporting_round set state = 'CLOSED'").update();
    second(transaction);
    transaction.executeWithoutResult(status -> end.ifNothingIsLeft(Drafts.ID));
    verify(flow, never()).allRoundsClosed(Drafts.ID);

    dating.drop(Drafts.ID, new RegimeCode("dot-xuat"), "Không cần", coordinator);
    verify(flow, times(1)).allRoundsClosed(Drafts.ID);
  }

  @Test
  void theCoordinatorEndsItOnlyWhenNothingIsOwed() {
    rule(once("2024-05-20"), "Ngày");
    var ending = house.bean(EndingCascades.class);
    refused("why-missing", () -> ending.end(Drafts.ID, "", coordinator));
    refused("cascade-still-owed", () -> ending.end(Drafts.ID, "Xong", coordinator));
    database.jdbc().sql("update reporting_round set state = 'CLOSED'").update();

    ending.end(Drafts.ID, "Xong", coordinator);
    verify(house.bean(CascadeFlow.class)).allRoundsClosed(Drafts.ID);
  }

  private void second(TransactionTemplate transaction) {
    var regime = regime(new RegimeCode("dot-xuat"), new Timing.Undated(Optional.empty()));
    database.jdbc().sql("update report_regime set position = 9").update();
    transaction.executeWithoutResult(
        status -> house.bean(Regimes.class).add(Drafts.ID, List.of(), List.of(regime)));
  }

  private void parentAsks(Timing timing) {
    house
        .bean(Regimes.class)
        .add(Drafts.BASIS, List.of(), List.of(regime(new RegimeCode("thang"), timing)));
  }

  private void inherit() {
    dating.inherit(Drafts.ID, MONTHLY, "Theo cấp trên", coordinator);
  }

  private void rule(Timing timing, String reason) {
    dating.setRule(Drafts.ID, MONTHLY, timing, reason, coordinator);
  }

  private List<Round> rounds() {
    return house.bean(Rounds.class).of(Drafts.ID);
  }

  private List<String> audit(String type) {
    return database
        .jdbc()
        .sql("select before_value, after_value, reason from audit_entry where type = ?")
        .param(type)
        .query(
            (row, n) -> row.getString(1) + " → " + row.getString(2) + " (" + row.getString(3) + ")")
        .list();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.messageKey()).isEqualTo("refusal." + key));
  }

  private static Timing monthly(int day) {
    return new Timing.Recurring(new Period(PeriodKind.MONTH, 2024, 1), day, 0, Bound.BY);
  }

  private static Timing once(String day) {
    var year = new Period(PeriodKind.YEAR, 2024, 1);
    return new Timing.Once(year, LocalDate.parse(day), Bound.BEFORE, Optional.empty());
  }

  private static ReportRegime regime(RegimeCode code, Timing timing) {
    return new ReportRegime(
        code,
        ObligationKind.PERIODIC,
        timing,
        "Báo cáo tháng",
        "hằng tháng",
        Set.of(),
        SO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
