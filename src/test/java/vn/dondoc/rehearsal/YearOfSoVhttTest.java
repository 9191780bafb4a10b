package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.instructions.EndingCascades;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.People;

/** The plan of Sở VHTT Hà Nội through its year, as the issue and the calendar on the wall say. */
class YearOfSoVhttTest {
  private static final String UNIT = "phong-khtc";

  @OnBothDatabases
  void aSilentUnitIsRemindedAndEveryMissClimbsTheLadder(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2025-01-31T18:00");

      assertThat(stage.told("six-months", UNIT))
          .containsExactly(
              "OPENED 2024-03-01 08:05",
              "REMINDER 2024-05-04 08:00",
              "REMINDER 2024-05-10 08:00",
              "REMINDER 2024-05-15 08:00",
              "REMINDER 2024-05-17 08:00",
              "MISSED[1] 2024-05-20 08:00",
              "ESCALATION[2] 2024-05-23 08:00",
              "ESCALATION[3] 2024-05-27 08:00",
              "ESCALATION[3] 2024-06-03 08:00",
              "ESCALATION[3] 2024-06-10 08:00",
              "ESCALATION[3] 2024-06-17 08:00",
              "ESCALATION[3] 2024-06-24 08:00",
              "ESCALATION[3] 2024-07-01 08:00",
              "ESCALATION[3] 2024-07-08 08:00");
      assertThat(stage.told("year", UNIT))
          .containsExactly(
              "OPENED 2024-08-23 08:00",
              "REMINDER 2024-11-05 08:00",
              "REMINDER 2024-11-12 08:00",
              "REMINDER 2024-11-15 08:00",
              "REMINDER 2024-11-19 08:00",
              "MISSED[1] 2024-11-20 08:00",
              "ESCALATION[2] 2024-11-25 08:00",
              "ESCALATION[3] 2024-11-27 08:00",
              "ESCALATION[3] 2024-12-04 08:00",
              "ESCALATION[3] 2024-12-11 08:00",
              "ESCALATION[3] 2024-12-18 08:00",
              "ESCALATION[3] 2024-12-25 08:00",
              "ESCALATION[3] 2025-01-02 08:00",
              "ESCALATION[3] 2025-01-09 08:00");
      everyUnitHears(stage.timeline());
      nobodyGetsTwoMailsOfOneKindADay(stage.timeline());
    }
  }

  private static void everyUnitHears(List<TimelineEvent> events) {
    var first = Stage.at("2024-05-04T08:00");
    var reminded =
        events.stream()
            .filter(event -> event.type().equals("REMINDER") && event.at().equals(first))
            .map(event -> event.unit().orElseThrow())
            .collect(Collectors.toSet());
    assertThat(reminded).hasSize(21);
  }

  private static void nobodyGetsTwoMailsOfOneKindADay(List<TimelineEvent> events) {
    var mails = events.stream().filter(event -> event.type().equals("MAIL")).toList();
    var perDay =
        mails.stream()
            .map(
                mail ->
                    mail.at().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate()
                        + mail.to().get(0)
                        + mail.items().get(0).split(" ")[0])
            .toList();
    assertThat(perDay).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void theLadderReachesWhomItNames() {
    try (var stage = Stage.on(Databases.h2())) {
      stage.startCascade();
      stage.theClockReaches("2024-05-28T18:00");

      assertThat(listeners(stage, "2024-05-17T08:00")).containsExactly("dm-" + UNIT);
      assertThat(listeners(stage, "2024-05-20T08:00")).containsExactly("dm-" + UNIT, "ld-" + UNIT);
      assertThat(listeners(stage, "2024-05-23T08:00"))
          .containsExactlyInAnyOrder("dp-so", "dm-phong-xdnsvhgd");
      assertThat(listeners(stage, "2024-05-27T08:00"))
          .containsExactlyInAnyOrder("dm-" + UNIT, "ld-" + UNIT, "dp-so");
    }
  }

  private static List<String> listeners(Stage stage, String local) {
    return stage.timeline().stream()
        .filter(event -> event.at().equals(Stage.at(local)))
        .filter(event -> event.unit().equals(Optional.of(UNIT)))
        .flatMap(event -> event.to().stream())
        .map(address -> personOf(stage, address))
        .toList();
  }

  private static String personOf(Stage stage, String address) {
    return stage.bean(People.class).all().stream()
        .filter(person -> person.email().equals(address))
        .findFirst()
        .orElseThrow()
        .id()
        .value();
  }

  @Test
  void aUnitThatSubmitsIsLeftAloneAndOneReturnedIsRemindedAgain() {
    try (var stage = Stage.on(Databases.h2())) {
      stage.startCascade();
      stage.theClockReaches("2024-05-14T09:00");
      stage.submit("six-months", UNIT);
      stage.submit("six-months", "phong-nt");
      stage.theClockReaches("2024-05-16T10:00");
      stage.giveBack("six-months", UNIT, "Thiếu số liệu");
      stage.theClockReaches("2024-05-19T23:00");

      assertThat(stage.told("six-months", "phong-nt"))
          .as("from then on only its reviewer is reminded")
          .endsWith("SUBMITTED 2024-05-14 09:00", "REVIEW_DUE 2024-05-17 08:00");
      assertThat(stage.told("six-months", UNIT))
          .containsSubsequence(
              "REMINDER 2024-05-10 08:00",
              "SUBMITTED 2024-05-14 09:00",
              "RETURNED 2024-05-16 10:00",
              "REMINDER 2024-05-17 08:00")
          .doesNotContain("REMINDER 2024-05-15 08:00");
    }
  }

  @Test
  void aLateReportIsRecordedLateAndNoLongerChased() {
    try (var stage = Stage.on(Databases.h2())) {
      stage.startCascade();
      stage.theClockReaches("2024-05-24T10:00");
      stage.submit("six-months", UNIT);
      stage.theClockReaches("2024-06-30T10:00");

      var told = stage.told("six-months", UNIT);
      var since = told.subList(told.indexOf("SUBMITTED 2024-05-24 10:00") + 1, told.size());
      assertThat(since).isNotEmpty().allMatch(event -> event.startsWith("REVIEW_DUE"));
      var lateDays =
          stage
              .bean(JdbcClient.class)
              .sql("select late_days from obligation where id = ?")
              .param(Stage.obligation("six-months", UNIT).value())
              .query(Integer.class)
              .single();
      assertThat(lateDays).isEqualTo(5);
    }
  }

  @Test
  void theCascadeEndsOnceEverythingIsAcceptedAndTheCoordinatorLeavesTheRestWithoutADay() {
    try (var stage = Stage.on(Databases.h2())) {
      stage.startCascade();
      for (var period : List.of("six-months", "year")) {
        stage.theClockReaches(period.equals("year") ? "2024-10-01T09:00" : "2024-04-01T09:00");
        for (var unit : unitsOf(stage)) {
          stage.submit(period, unit);
          stage.accept(period, unit);
        }
      }
      stage.theClockReaches("2024-12-31T09:00");

      assertThat(stage.timeline()).extracting(TimelineEvent::type).doesNotContain("CASCADE_CLOSED");
      stage
          .bean(EndingCascades.class)
          .end(new InstructionId(Stage.CASCADE), "Không đặt hạn nữa", stage.person("dp-so"));
      stage.time().settle();
      assertThat(stage.timeline()).extracting(TimelineEvent::type).contains("CASCADE_CLOSED");
      assertThat(stage.timeline())
          .extracting(TimelineEvent::type)
          .doesNotContain("REMINDER", "MISSED", "ESCALATION");
      assertThat(stage.time().nextEvent()).isEmpty();
    }
  }

  private static Set<String> unitsOf(Stage stage) {
    return stage.timeline().stream()
        .filter(event -> event.type().equals("OPENED"))
        .map(event -> event.unit().orElseThrow())
        .collect(Collectors.toSet());
  }
}
