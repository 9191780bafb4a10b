package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.FanningOut;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.ThreeLevels;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** A district issues the plan it owes the province, and composes what it asks of its communes. */
class IssuingPlansTest {
  private static final ObligationId PLAN =
      new ObligationId(ThreeLevels.TOP + ".ke-hoach." + ThreeLevels.DISTRICT);
  private static final ObligationId REPORT =
      new ObligationId(ThreeLevels.TOP + ".2024-year." + ThreeLevels.DISTRICT);
  private static final LocalDate ISSUED_ON = LocalDate.of(2024, 3, 11);

  private TestDatabase database;
  private House house;
  private Person focalPoint;

  @BeforeEach
  void open() {
    database = Databases.h2();
    house = House.on(database, "2024-03-01T09:00");
    ThreeLevels.settle(house.bean(Units.class), house.bean(People.class));
    focalPoint = house.person("dm-huyen-mau");
    house
        .bean(Starting.class)
        .start(ThreeLevels.instruction(), Drafts.CONSENT, house.person("dp-tinh-mau"));
    house.bean(RunningCascades.class).planRounds(ThreeLevels.TOP);
    house
        .bean(Rounds.class)
        .of(ThreeLevels.TOP)
        .forEach(round -> house.bean(FanningOut.class).nextGroups(round.id()));
    house.clock().turnTo("2024-03-15T09:00");
  }

  @AfterEach
  void close() {
    house.close();
    database.close();
  }

  @Test
  void thePlanIsRecordedOnItsBasisAndFulfilsTheObligationWithoutReview() {
    var id = issue("7/KH-UBND", ISSUED_ON);

    var instructions = house.bean(Instructions.class);
    assertThat(id).isEqualTo(new InstructionId("huyen-mau-7-kh-ubnd-2024"));
    assertThat(instructions.statusOf(id)).contains(InstructionStatus.RECORDED);
    assertThat(instructions.byId(id).orElseThrow().issuer()).isEqualTo(ThreeLevels.DISTRICT);
    assertThat(instructions.basesOf(id)).containsExactly(ThreeLevels.TOP);
    assertThat(instructions.fulfilling(PLAN)).contains(id);
    assertThat(state(PLAN)).isEqualTo("ACCEPTED");
    refused("already-submitted", () -> issue("8/KH-UBND", ISSUED_ON));
  }

  @Test
  void aHeadThatCannotBeIsRefusedAtItsFieldAndNothingIsWritten() {
    refused("plan-number-missing", () -> issue("", ISSUED_ON));
    refused("document-number-shape", () -> issue("bảy", ISSUED_ON));
    refused("plan-date-missing", () -> issue("7/KH-UBND", null));
    refused("date-in-future", () -> issue("7/KH-UBND", LocalDate.of(2024, 3, 16)));
    refused("issued-before-basis", () -> issue("7/KH-UBND", LocalDate.of(2024, 2, 28)));
    refused("file-type", () -> issue(new Attachment("x.exe", "application/exe", new byte[1])));

    assertThat(state(PLAN)).isEqualTo("OPEN");
    assertThat(house.bean(Instructions.class).fulfilling(PLAN)).isEmpty();
  }

  @Test
  void onlyTheUnitThatOwesAPlanIssuesIt() {
    for (var stranger : List.of("dp-tinh-mau", "dm-xa-mot", "dp-huyen-mau")) {
      assertThatThrownBy(() -> issue(PLAN, house.person(stranger))).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> issue(REPORT, focalPoint)).isInstanceOf(NotFound.class);
  }

  @Test
  void aDayTooLateForTheDistrictsOwnReportIsRefusedWithTheDeadlineAbove() {
    issue("7/KH-UBND", ISSUED_ON);

    // before 10/12: safe day Monday 9/12, two working days earlier is Thursday 5/12
    assertThatThrownBy(() -> compose(LocalDate.of(2024, 12, 7), "xa-mot"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.field()).contains("asked[0].day");
              assertThat(refusal.messageKey()).isEqualTo("refusal.later-than-above");
              assertThat(refusal.details())
                  .contains("Báo cáo năm của huyện", LocalDate.of(2024, 12, 5));
            });
    assertThat(compose(LocalDate.of(2024, 12, 6), "xa-mot").regimes().get(0).feeds())
        .get()
        .matches(feeds -> feeds.instruction().equals(ThreeLevels.TOP));
  }

  @Test
  void whatIsComposedStartsLikeAnyOtherAndOnlyOnce() {
    var id = issue("7/KH-UBND", ISSUED_ON);
    var draft = compose(LocalDate.of(2024, 12, 2), "xa-mot", "xa-hai");
    assertThat(house.bean(Checking.class).check(draft, house.clock().instant())).isEmpty();

    house.bean(Starting.class).start(draft, Drafts.NO_CONSENT, focalPoint);

    assertThat(house.bean(Instructions.class).statusOf(id)).contains(InstructionStatus.RUNNING);
    assertThat(house.bean(Regimes.class).of(id)).isEqualTo(draft.regimes());
    assertThatThrownBy(() -> house.bean(Starting.class).start(draft, Drafts.CONSENT, focalPoint))
        .isInstanceOf(InstructionInvalid.class);
  }

  @Test
  void onlyUnitsBelowAreAddressedAndOnlyByTheIssuer() {
    issue("7/KH-UBND", ISSUED_ON);
    refused("unit-not-below", () -> compose(LocalDate.of(2024, 12, 2), "tinh-mau"));
    refused("no-unit-chosen", () -> compose(LocalDate.of(2024, 12, 2)));
    var composing = house.bean(Composing.class);
    assertThat(composing.desk(PLAN, focalPoint).below())
        .extracting(unit -> unit.id().value())
        .containsExactlyInAnyOrderElementsOf(ThreeLevels.COMMUNES);
    for (var stranger : List.of("dp-tinh-mau", "dm-xa-mot")) {
      assertThatThrownBy(() -> composing.desk(PLAN, house.person(stranger)))
          .isInstanceOf(NotFound.class);
    }
  }

  private InstructionId issue(String number, LocalDate day) {
    var issued = new Issued(number, day, "Kế hoạch của huyện", "/KH-UBND", Optional.empty());
    return house.bean(IssuingPlans.class).issue(PLAN, issued, focalPoint);
  }

  private void issue(Attachment file) {
    var issued = new Issued("7/KH-UBND", ISSUED_ON, "Kế hoạch", "/KH-UBND", Optional.of(file));
    house.bean(IssuingPlans.class).issue(PLAN, issued, focalPoint);
  }

  private void issue(ObligationId id, Person who) {
    var issued = new Issued("7/KH-UBND", ISSUED_ON, "Kế hoạch", "/KH-UBND", Optional.empty());
    house.bean(IssuingPlans.class).issue(id, issued, who);
  }

  private CascadeDraft compose(LocalDate day, String... units) {
    var chosen = Set.of(units).stream().map(UnitId::new).collect(Collectors.toSet());
    return house
        .bean(Composing.class)
        .compose(PLAN, List.of(ThreeLevels.yearReport(day)), chosen, focalPoint);
  }

  private String state(ObligationId id) {
    return database
        .jdbc()
        .sql("select state from obligation where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.messageKey()).isEqualTo("refusal." + key));
  }
}
