package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.obligations.Samples.OTHER_UNIT;
import static vn.dondoc.obligations.Samples.UNIT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class JdbcObligationsTest {
  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);
  private static final Instant FIRST_REMINDER = Stage.at("2024-05-04T08:00");

  @OnBothDatabases
  void givesBackEveryFieldOfWhatWasSaved(TestDatabase database) {
    var obligations = obligations(database);
    var opened = Samples.owedBy(UNIT);
    obligations.addNew(List.of(opened));
    assertThat(obligations.byId(opened.id())).contains(opened);

    var full =
        new Obligation(
            opened.id(),
            ROUND,
            UNIT,
            Tone.REQUIRED,
            ObligationState.RETURNED,
            new Deadline(LocalDate.parse("2024-05-30"), Bound.BY, Stage.ZONE),
            3,
            opened.openedAt(),
            Optional.of(new Signal(SignalKind.ESCALATION, 302, 3, Stage.at("2024-06-10T08:00"))),
            2,
            Optional.of(Stage.at("2024-05-21T09:30:15.123")),
            Optional.of(Stage.at("2024-05-22T10:00")),
            Optional.of(2),
            4);
    obligations.save(full);

    assertThat(obligations.byId(full.id())).contains(full);
    assertThat(obligations.lockedById(full.id())).contains(full);
    assertThat(obligations.byId(new ObligationId("khong-co"))).isEmpty();
  }

  @OnBothDatabases
  void addsOnlyWhatIsNotThereYet(TestDatabase database) {
    var obligations = obligations(database);
    var one = Samples.owedBy(UNIT);
    var other = Samples.owedBy(OTHER_UNIT);

    assertThat(obligations.addNew(List.of(one))).containsExactly(one);
    obligations.save(one.submitted(FIRST_REMINDER, 0, Optional.empty()));
    assertThat(obligations.addNew(List.of(one, other))).containsExactly(other);

    assertThat(obligations.byId(one.id()).orElseThrow().state())
        .isEqualTo(ObligationState.SUBMITTED);
  }

  @OnBothDatabases
  void keepsTheSignalsOfManyWithoutTouchingTheirState(TestDatabase database) {
    var obligations = obligations(database);
    var one = Samples.owedBy(UNIT);
    obligations.addNew(List.of(one, Samples.owedBy(OTHER_UNIT)));
    var next = new Signal(SignalKind.MISSED, 100, 1, Stage.at("2024-05-20T08:00"));

    obligations.saveSignals(List.of(one.signalled(next, Optional.of(next))));

    assertThat(obligations.byId(one.id())).contains(one.signalled(next, Optional.of(next)));
    assertThat(obligations.earliestSignal()).contains(FIRST_REMINDER);
  }

  @OnBothDatabases
  void takesWhatIsDueOfOneRoundAndPhaseOnly(TestDatabase database) {
    var obligations = obligations(database);
    var due = Samples.owedBy(UNIT);
    var missed = escalated(Samples.owedBy(OTHER_UNIT), FIRST_REMINDER);
    var otherRound = Samples.round(PeriodKind.QUARTER, "2024-05-20");
    new JdbcRounds(database.jdbc(), new RoundRows(Stage.ZONE)).add(otherRound);
    obligations.addNew(List.of(due, missed, Samples.owed(otherRound, UNIT)));
    obligations.saveSignals(List.of(missed));

    assertThat(due(obligations, SignalKind.Phase.REMIND, FIRST_REMINDER)).containsExactly(due);
    assertThat(due(obligations, SignalKind.Phase.ESCALATE, FIRST_REMINDER)).containsExactly(missed);
    assertThat(due(obligations, SignalKind.Phase.REMIND, FIRST_REMINDER.minusMillis(1))).isEmpty();
    assertThat(obligations.lockDue(ROUND, SignalKind.Phase.REMIND, FIRST_REMINDER, 0)).isEmpty();
  }

  @OnBothDatabases
  void findsTheEarliestSignalRemindersFirst(TestDatabase database) {
    var obligations = obligations(database);
    assertThat(obligations.earliestSignal(ROUND)).isEmpty();
    assertThat(obligations.earliestSignal()).isEmpty();
    var reminded = Samples.owedBy(UNIT);
    var missed = escalated(Samples.owedBy(OTHER_UNIT), FIRST_REMINDER);
    obligations.addNew(List.of(missed, reminded));
    obligations.saveSignals(List.of(missed));

    assertThat(obligations.earliestSignal(ROUND)).isEqualTo(reminded.nextSignal());

    obligations.saveSignals(List.of(escalated(missed, FIRST_REMINDER.minusMillis(1))));
    assertThat(obligations.earliestSignal(ROUND).orElseThrow().kind())
        .isEqualTo(SignalKind.ESCALATION);
    assertThat(obligations.earliestSignal()).contains(FIRST_REMINDER.minusMillis(1));
  }

  @OnBothDatabases
  void knowsWhichRoundsWereLeftBehind(TestDatabase database) {
    var obligations = obligations(database);
    obligations.addNew(List.of(Samples.owedBy(UNIT), Samples.owedBy(OTHER_UNIT)));

    assertThat(obligations.roundsWithSignalBefore(FIRST_REMINDER)).isEmpty();
    assertThat(obligations.roundsWithSignalBefore(FIRST_REMINDER.plusMillis(1)))
        .containsExactly(ROUND);
  }

  @OnBothDatabases
  void whatIsSetAsideIsSilentAndSaysWhy(TestDatabase database) {
    var obligations = obligations(database);
    var bad = Samples.owedBy(UNIT);
    obligations.addNew(List.of(bad, Samples.owedBy(OTHER_UNIT)));

    obligations.setAside(bad.id(), "x".repeat(2000));

    assertThat(due(obligations, SignalKind.Phase.REMIND, FIRST_REMINDER))
        .extracting(Obligation::unit)
        .containsExactly(OTHER_UNIT);
    assertThat(reason(database.jdbc(), bad)).startsWith("xxx");
  }

  private static String reason(JdbcClient jdbc, Obligation bad) {
    return jdbc.sql("select set_aside from obligation where id = ?")
        .param(bad.id().value())
        .query(String.class)
        .single();
  }

  private static List<Obligation> due(
      Obligations obligations, SignalKind.Phase phase, Instant now) {
    return obligations.lockDue(ROUND, phase, now, 500);
  }

  private static Obligation escalated(Obligation obligation, Instant at) {
    var signal = new Signal(SignalKind.ESCALATION, 200, 2, at);
    return obligation.signalled(signal, Optional.of(signal));
  }

  private static Obligations obligations(TestDatabase database) {
    SmallWorld.withRound(database);
    return new JdbcObligations(
        database.jdbc(),
        new JdbcTemplate(database.dataSource()),
        new ObligationRows(Stage.ZONE),
        Clock.fixed(Stage.at("2024-05-04T08:00"), Stage.ZONE));
  }
}
