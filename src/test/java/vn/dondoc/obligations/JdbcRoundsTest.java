package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.obligations.RoundState.CLOSED;
import static vn.dondoc.obligations.RoundState.OPEN;
import static vn.dondoc.obligations.RoundState.OPENING;
import static vn.dondoc.obligations.RoundState.PLANNED;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class JdbcRoundsTest {
  private static final Round ROUND = Samples.round();
  private static final Instant OPENS = ROUND.opensAt();

  @OnBothDatabases
  void givesBackEveryFieldAndAddsOnce(TestDatabase database) {
    var rounds = rounds(database);
    rounds.add(ROUND);
    rounds.move(ROUND.id(), PLANNED, OPENING, OPENS);
    rounds.add(ROUND);

    assertThat(rounds.byId(ROUND.id())).contains(with(ROUND, OPENING, 0, false, 0, 0));
    assertThat(rounds.byId(new RoundId("khong-co"))).isEmpty();
  }

  @OnBothDatabases
  void givesBackEveryFieldOfAnEventWithoutCollectingUnit(TestDatabase database) {
    var rounds = rounds(database);
    var direct =
        Round.planned(
            new RoundId("su-kien"),
            ROUND.instruction(),
            new RegimeCode("su-kien"),
            ROUND.period(),
            new Terms(
                ObligationKind.EVENT,
                ROUND.title(),
                ROUND.wording(),
                ROUND.deadline(),
                Optional.of(new DataWindow(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1))),
                Optional.of(new EventSpan(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(5))),
                ROUND.to(),
                Optional.empty()),
            OPENS);
    rounds.add(direct);

    assertThat(rounds.byId(direct.id())).contains(direct);
    assertThat(direct.reviewer()).isEqualTo(ROUND.to());
  }

  @OnBothDatabases
  void listsTheRoundsOfAnInstructionByDeadline(TestDatabase database) {
    var rounds = rounds(database);
    var year = Samples.round(PeriodKind.YEAR, "2024-11-20");
    rounds.add(year);
    rounds.add(ROUND);

    assertThat(rounds.of(Samples.INSTRUCTION)).containsExactly(ROUND, year);
    assertThat(rounds.of(new InstructionId("khac"))).isEmpty();
  }

  @OnBothDatabases
  void isDueToOpenFromItsMomentUntilItIsMoved(TestDatabase database) {
    var rounds = rounds(database);
    rounds.add(ROUND);

    assertThat(rounds.dueToOpen(OPENS.minusMillis(1))).isEmpty();
    assertThat(rounds.dueToOpen(OPENS)).containsExactly(ROUND);
    assertThat(rounds.earliestOpening()).contains(OPENS);
    assertThat(rounds.running()).isEmpty();

    rounds.move(ROUND.id(), PLANNED, OPENING, OPENS);
    assertThat(rounds.dueToOpen(OPENS)).isEmpty();
    assertThat(rounds.earliestOpening()).isEmpty();
    assertThat(rounds.running()).extracting(Round::id).containsExactly(ROUND.id());
  }

  @OnBothDatabases
  void movesOnlyFromTheExpectedState(TestDatabase database) {
    var rounds = rounds(database);
    rounds.add(ROUND);

    assertThat(rounds.move(ROUND.id(), OPEN, CLOSED, OPENS)).isFalse();
    assertThat(rounds.move(ROUND.id(), PLANNED, OPENING, OPENS)).isTrue();
    assertThat(rounds.move(ROUND.id(), PLANNED, OPENING, OPENS)).isFalse();
    assertThat(rounds.move(ROUND.id(), OPENING, OPEN, OPENS.plusSeconds(60))).isTrue();
    assertThat(rounds.move(ROUND.id(), OPEN, CLOSED, OPENS.plusSeconds(120))).isTrue();

    assertThat(rounds.byId(ROUND.id()).orElseThrow().state()).isEqualTo(CLOSED);
    assertThat(rounds.running()).isEmpty();
    assertThat(moment(database, "opened_at")).isEqualTo(OPENS.plusSeconds(60));
    assertThat(moment(database, "closed_at")).isEqualTo(OPENS.plusSeconds(120));
  }

  @OnBothDatabases
  void countsWhatIsGivenOutAndWhatIsFulfilled(TestDatabase database) {
    var rounds = rounds(database);
    rounds.add(ROUND);

    rounds.opened(ROUND.id(), 150);
    rounds.fannedOut(ROUND.id(), 150, false);
    assertThat(rounds.byId(ROUND.id())).contains(with(ROUND, PLANNED, 150, false, 150, 150));
    rounds.opened(ROUND.id(), 19);
    rounds.fannedOut(ROUND.id(), 170, true);
    assertThat(rounds.close(ROUND.id(), 1)).isEqualTo(168);

    var round = rounds.byId(ROUND.id()).orElseThrow();
    assertThat(round).isEqualTo(with(ROUND, PLANNED, 170, true, 169, 168));
    assertThat(round.isAllClosed()).isFalse();
    assertThat(with(ROUND, OPEN, 170, true, 169, 0).isAllClosed()).isTrue();
    assertThat(with(ROUND, OPEN, 0, false, 0, 0).isAllClosed()).isFalse();
  }

  private static Instant moment(TestDatabase database, String column) {
    return database
        .jdbc()
        .sql("select " + column + " from reporting_round")
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  private static Round with(
      Round r, RoundState state, int position, boolean fannedOut, int total, int open) {
    return new Round(
        r.id(),
        r.instruction(),
        r.regime(),
        r.period(),
        r.terms(),
        r.opensAt(),
        state,
        position,
        fannedOut,
        total,
        open);
  }

  private static Rounds rounds(TestDatabase database) {
    SmallWorld.of(database).instruction();
    return new JdbcRounds(database.jdbc(), new RoundRows(Stage.ZONE));
  }
}
