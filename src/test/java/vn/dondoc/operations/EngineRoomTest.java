package vn.dondoc.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.Person;

/** One story: a plan whose row nobody can read stops, is seen, mended, and goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EngineRoomTest {
  private static final String CASCADE = "instruction-cascade";

  private static Stage stage;
  private static Person operator;
  private static EngineRoom room;

  @BeforeAll
  static void aPlanStops() {
    stage = Stage.on(Databases.h2());
    operator = stage.person("qt-so");
    room = stage.bean(EngineRoom.class);
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    stage.bean(Starting.class).start(stage.draft(), consent, stage.person("dp-so"));
    setKind("'ODD-' || kind");
    stage.time().settle();
    stage.theClockReaches("2024-03-02T08:00");
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  private static void setKind(String expression) {
    stage.bean(JdbcClient.class).sql("update report_regime set kind = " + expression).update();
  }

  @Test
  @Order(1)
  void itsJobIsListedWithWhatItIsAboutAndWhyItFailed() {
    var jobs = room.failedJobs(operator);

    assertThat(jobs.total()).isEqualTo(1);
    var line = jobs.reasons().get(0).lines().get(0);
    assertThat(line.subject()).contains("bình đẳng giới");
    assertThat(line.job().process()).isEqualTo(CASCADE);
    assertThat(line.job().reason()).contains("ODD-");
    assertThat(line.job().isGivenUp()).isTrue();
    assertThat(line.job().since()).isAfter(Stage.at("2024-03-01T15:00"));
    assertThat(room.stackTrace(line.job().id(), operator)).contains("\tat vn.dondoc.");
    assertThat(room.givenUp(operator)).isEqualTo(1);
  }

  @Test
  @Order(2)
  void theModelShowsWhereInstancesStandAndWhereOneFailed() {
    var job = room.failedJobs(operator).reasons().get(0).lines().get(0).job();

    assertThat(room.loads(CASCADE, 1, operator))
        .filteredOn(ElementLoad::isBusy)
        .singleElement()
        .satisfies(
            load -> {
              assertThat(load.element()).isEqualTo(job.element());
              assertThat(load.active()).isEqualTo(1);
              assertThat(load.failed()).isEqualTo(1);
            });
    assertThat(room.versions(operator))
        .extracting(ProcessVersion::key, ProcessVersion::running, ProcessVersion::incidents)
        .containsExactly(
            tuple(CASCADE, 1L, 1L), tuple("reporting-round", 0L, 0L), tuple("obligation", 0L, 0L));
    assertThat(room.diagram("obligation", 1, operator)).contains("<bpmn:definitions");
  }

  @Test
  @Order(3)
  void triedAgainTooEarlyItFailsAgain() {
    var job = room.failedJobs(operator).reasons().get(0).lines().get(0).job();
    stage.bean(RetryingJobs.class).retry(job.id(), operator);
    stage.time().settle();

    assertThat(room.failedJobs(operator).total()).isEqualTo(1);
  }

  @Test
  @Order(4)
  void onceMendedItHealsAndIsOnRecord() {
    setKind("replace(kind, 'ODD-', '')");
    var reason = room.failedJobs(operator).reasons().get(0).reason();

    assertThat(stage.bean(RetryingJobs.class).retryAll(reason, operator)).isEqualTo(1);
    stage.time().settle();

    assertThat(room.failedJobs(operator).isEmpty()).isTrue();
    assertThat(room.givenUp(operator)).isZero();
    assertThat(room.loads(CASCADE, 1, operator))
        .filteredOn(ElementLoad::isBusy)
        .extracting(ElementLoad::element, ElementLoad::active, ElementLoad::failed)
        .containsExactly(tuple("event_allRoundsClosed", 1L, 0L));
    assertThat(recorded("JOB_RETRIED")).isEqualTo(2);
  }

  private static int recorded(String type) {
    return stage
        .bean(JdbcClient.class)
        .sql("select count(*) from audit_entry where type = ? and actor = 'qt-so'")
        .param(type)
        .query(Integer.class)
        .single();
  }

  @Test
  @Order(5)
  void worksTellTheirLastRunAndWhenTheyComeAgain() {
    stage.bean(RunningWorks.class).runNow("reconcile", operator);

    assertThat(room.works(operator))
        .filteredOn(work -> work.name().equals("reconcile"))
        .singleElement()
        .satisfies(
            work -> {
              assertThat(work.hasFailed()).isFalse();
              assertThat(work.last().orElseThrow().startedAt()).isEqualTo(stage.time().now());
              assertThat(work.next()).contains(Stage.at("2024-03-02T08:03"));
            });
    assertThat(recorded("WORK_STARTED")).isEqualTo(1);
  }

  @Test
  @Order(6)
  void nobodyElseSeesAnyOfIt() {
    var coordinator = stage.person("dp-so");

    assertThatThrownBy(() -> room.versions(coordinator)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> room.failedJobs(coordinator)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stage.bean(RetryingJobs.class).retryAll("", coordinator))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stage.bean(RunningWorks.class).runNow("reconcile", coordinator))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stage.bean(RunningWorks.class).runNow("nothing", operator))
        .isInstanceOf(NotFound.class);
  }
}
