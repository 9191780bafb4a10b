package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.obligations.DecidingExtensions;
import vn.dondoc.obligations.Extending;
import vn.dondoc.obligations.ExtendingTogether;
import vn.dondoc.obligations.ExtensionId;
import vn.dondoc.progress.TimeAsked;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** On 14/5/2024 a unit asks for more time for what is due before 20/5. */
class MoreTimeStoryTest {
  private static final String UNIT = "phong-khtc";
  private static final LocalDate NEW_DAY = LocalDate.parse("2024-05-27");

  @OnBothDatabases
  void oldRemindersFallSilentAndTheNewDeadlineHasItsOwn(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      asks(stage);
      stage.theClockReaches("2024-05-14T10:00");
      stage
          .bean(DecidingExtensions.class)
          .grant(wish(stage), stage.person("dp-so"), Optional.empty(), "Đồng ý");
      stage.time().settle();
      stage.theClockReaches("2024-05-29T18:00");

      assertThat(stage.told("six-months", UNIT))
          .containsExactly(
              "OPENED 2024-03-01 08:05",
              "REMINDER 2024-05-04 08:00",
              "REMINDER 2024-05-10 08:00",
              "EXTENSION_ASKED 2024-05-14 09:00",
              "EXTENSION_GRANTED 2024-05-14 10:00",
              "REMINDER 2024-05-20 08:00",
              "REMINDER 2024-05-23 08:00",
              "REMINDER 2024-05-27 08:00",
              "MISSED[1] 2024-05-28 08:00");
      assertThat(stage.told("six-months", "phong-nt"))
          .contains("REMINDER 2024-05-17 08:00", "MISSED[1] 2024-05-20 08:00");
      assertThat(mailed(stage, "dp-so")).contains("2024-05-14 EXTENSION_ASKED");
      assertThat(mailed(stage, "dm-" + UNIT)).contains("2024-05-14 EXTENSION_DECIDED");
    }
  }

  @Test
  void aRefusalChangesNothingButIsAnswered() {
    try (var stage = Stage.on(Databases.h2())) {
      asks(stage);
      stage.bean(DecidingExtensions.class).refuse(wish(stage), stage.person("dp-so"), "Đã muộn");
      stage.theClockReaches("2024-05-20T18:00");

      assertThat(stage.told("six-months", UNIT))
          .contains("REMINDER 2024-05-15 08:00", "MISSED[1] 2024-05-20 08:00");
      assertThat(mailed(stage, "dm-" + UNIT)).contains("2024-05-14 EXTENSION_DECIDED");
    }
  }

  @Test
  void aWholeRoundIsGivenMoreTimeAfterItsLadderHasEnded() {
    try (var stage = Stage.on(Databases.h2())) {
      stage.startCascade();
      stage.theClockReaches("2024-07-15T09:00");
      var all =
          List.of(Stage.obligation("six-months", UNIT), Stage.obligation("six-months", "phong-nt"));
      var day = LocalDate.parse("2024-07-31");
      stage.bean(ExtendingTogether.class).grantAll(all, day, "Bão số 2", stage.person("dp-so"));
      stage.time().settle();
      stage.theClockReaches("2024-08-01T18:00");

      assertThat(stage.told("six-months", "phong-nt"))
          .endsWith(
              "EXTENSION_GRANTED 2024-07-15 09:00",
              "REMINDER 2024-07-17 08:00",
              "REMINDER 2024-07-24 08:00",
              "REMINDER 2024-07-29 08:00",
              "REMINDER 2024-07-31 08:00",
              "MISSED[1] 2024-08-01 08:00");
    }
  }

  private static void asks(Stage stage) {
    stage.startCascade();
    stage.theClockReaches("2024-05-14T09:00");
    stage
        .bean(Extending.class)
        .ask(
            Stage.obligation("six-months", UNIT),
            NEW_DAY,
            "Chờ số liệu của cơ sở",
            stage.person("dm-" + UNIT));
    stage.time().settle();
  }

  private static ExtensionId wish(Stage stage) {
    var id = Stage.obligation("six-months", UNIT).value();
    var wishes = stage.bean(TimeAsked.class).of(id, stage.person("dp-so"));
    assertThat(wishes).singleElement().satisfies(wish -> assertThat(wish.mayDecide()).isTrue());
    return new ExtensionId(wishes.get(0).id());
  }

  /** "day KIND" of every mail to a person. */
  private static List<String> mailed(Stage stage, String person) {
    return stage.timeline().stream()
        .filter(event -> event.type().equals("MAIL"))
        .filter(event -> event.to().contains(person + "@example.vn"))
        .map(
            event ->
                LocalDate.ofInstant(event.at(), Stage.ZONE)
                    + " "
                    + event.items().get(0).split(" ")[0])
        .toList();
  }
}
