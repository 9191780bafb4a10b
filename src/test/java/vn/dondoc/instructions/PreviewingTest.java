package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligations.Audience.Because;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Signal;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.Stage;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewingTest {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(Stage.ZONE);
  private static final StartAnswers BLANK =
      new StartAnswers(Optional.empty(), Optional.empty(), false);

  private House house;

  @BeforeAll
  void open() {
    house = DepartmentPlan.house(Databases.h2());
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void foretellsTheDatesOfBothReports() {
    var rounds = preview(DepartmentPlan.draft(), BLANK).rounds();

    assertThat(rounds)
        .extracting(PlannedRound::lastDay, PlannedRound::safeDay, planned -> planned.units().size())
        .containsExactly(
            tuple(day("2024-05-19"), day("2024-05-17"), 21),
            tuple(day("2024-11-19"), day("2024-11-19"), 21));
    assertThat(times(rounds.get(0).signals()))
        .startsWith(
            "04/05 08:00",
            "10/05 08:00",
            "15/05 08:00",
            "17/05 08:00",
            "20/05 08:00",
            "23/05 08:00",
            "27/05 08:00",
            "03/06 08:00")
        .hasSize(13);
    assertThat(times(rounds.get(1).signals()))
        .startsWith(
            "05/11 08:00",
            "12/11 08:00",
            "15/11 08:00",
            "19/11 08:00",
            "20/11 08:00",
            "25/11 08:00",
            "27/11 08:00",
            "04/12 08:00")
        .hasSize(13);
  }

  @Test
  void opensThePeriodsOnTheirOwnDays() {
    assertThat(preview(DepartmentPlan.draft(), BLANK).rounds())
        .extracting(planned -> DAY_AND_TIME.format(planned.round().opensAt()))
        .containsExactly("01/03 08:00", "23/08 08:00");
  }

  @Test
  void countsTheMailsOfEachDayByKind() {
    var days = preview(DepartmentPlan.draft(), BLANK).days();

    assertThat(bunchesOn(days, "2024-03-01")).containsExactly(tuple(NoticeKind.NEW_WORK, 0, 21));
    assertThat(bunchesOn(days, "2024-05-04")).containsExactly(tuple(NoticeKind.REMINDER, 0, 21));
    assertThat(bunchesOn(days, "2024-05-20")).containsExactly(tuple(NoticeKind.MISSED, 1, 42));
    assertThat(bunchesOn(days, "2024-05-23")).containsExactly(tuple(NoticeKind.ESCALATION, 2, 2));
    assertThat(bunchesOn(days, "2024-05-27")).containsExactly(tuple(NoticeKind.ESCALATION, 3, 43));
  }

  @Test
  void tellsTheCoordinatorOfAllUnitsInOneMail() {
    assertThat(preview(DepartmentPlan.draft(), BLANK).mails())
        .filteredOn(mail -> mail.rung() == 2)
        .extracting(mail -> mail.listener().because(), PlannedMail::items)
        .containsExactlyInAnyOrder(
            tuple(Because.COORDINATOR, 21), tuple(Because.COLLECTOR, 21),
            tuple(Because.COORDINATOR, 21), tuple(Because.COLLECTOR, 21));
  }

  @Test
  void bundlesRemindersOfSeveralReportsThatFallOnOneDay() {
    var twice =
        DepartmentPlan.with(
            DepartmentPlan.regime(PeriodKind.SIX_MONTHS, day("2024-05-20")),
            DepartmentPlan.regime(PeriodKind.MONTH, day("2024-05-20")));

    assertThat(preview(twice, BLANK).mails())
        .filteredOn(mail -> mail.kind() == NoticeKind.REMINDER)
        .hasSize(4 * 21)
        .extracting(PlannedMail::items)
        .containsOnly(2);
  }

  @Test
  void listsWhoWillEverHearOfEachObligation() {
    var obligations = preview(DepartmentPlan.draft(), BLANK).obligations();

    assertThat(obligations).hasSize(42);
    assertThat(obligations.get(0).listeners())
        .extracting(listener -> listener.because())
        .containsExactly(
            Because.FOCAL_POINT, Because.LEADER, Because.COORDINATOR, Because.COLLECTOR);
  }

  @Test
  void checksWithWhatWasTyped() {
    assertThat(preview(DepartmentPlan.draft(), BLANK).warnings())
        .extracting(Finding::messageKey)
        .containsExactly("finding.number-blank", "finding.date-blank");
    var typed = new StartAnswers(Optional.of("12/KH-SVHTT"), Optional.of(day("2024-03-01")), false);
    assertThat(preview(DepartmentPlan.draft(), typed).findings()).isEmpty();
  }

  @Test
  void refusesANumberThatIsNone() {
    var typed = new StartAnswers(Optional.of("KH-SVHTT"), Optional.empty(), false);
    assertThatThrownBy(() -> preview(DepartmentPlan.draft(), typed))
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.field()).contains("number"));
  }

  private CascadePreview preview(CascadeDraft draft, StartAnswers answers) {
    return house.bean(Previewing.class).preview(draft, answers, house.clock().instant());
  }

  private static List<Tuple> bunchesOn(List<MailDay> days, String date) {
    return days.stream()
        .filter(day -> day.day().equals(day(date)))
        .flatMap(day -> day.bunches().stream())
        .map(bunch -> tuple(bunch.kind(), bunch.rung(), bunch.mails().size()))
        .toList();
  }

  private static List<String> times(List<Signal> signals) {
    return signals.stream().map(signal -> DAY_AND_TIME.format(signal.at())).toList();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
