package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.instructions.PlannedMail;
import vn.dondoc.instructions.Previewing;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.obligations.Absenting;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.PersonId;

/** What the start page foretells is what happens, mail for mail. */
class PreviewAgreesTest {

  @Test
  void everyMailOfTheYearIsForetoldAndNoneBesides() {
    try (var stage = Stage.on(Databases.h2())) {
      var foretold = foretold(stage);
      stage.startCascade();
      stage.theClockReaches("2025-01-31T18:00");

      assertThat(sent(stage))
          .hasSize(900)
          .containsExactlyInAnyOrderElementsOf(
              foretold.stream().map(PreviewAgreesTest::line).toList());
    }
  }

  @Test
  void thePreviewKnowsWhoIsAwayOnWhichDay() {
    try (var stage = Stage.on(Databases.h2())) {
      away(stage, "dm-phong-khtc", "2024-05-10", "2024-05-20", "dm-phong-tcpc");
      away(stage, "dm-phong-tcpc", "2024-05-17", "2024-05-20", "ld-phong-tcpc");
      away(stage, "dp-so", "2024-05-27", "2024-06-10", "dm-phong-qlvh");
      var foretold = foretold(stage);
      stage.startCascade();
      stage.theClockReaches("2024-06-20T18:00");

      var lines = foretold.stream().map(PreviewAgreesTest::line);
      assertThat(sent(stage))
          .contains("2024-05-15 REMINDER0 dm-phong-tcpc@example.vn 2")
          .contains("2024-05-17 REMINDER0 ld-phong-tcpc@example.vn 2")
          .containsExactlyInAnyOrderElementsOf(
              lines.filter(line -> line.compareTo("2024-06-21") < 0).toList());
    }
  }

  private static List<PlannedMail> foretold(Stage stage) {
    var answers = new StartAnswers(Optional.empty(), Optional.empty(), true);
    return stage.bean(Previewing.class).preview(stage.draft(), answers, stage.time().now()).mails();
  }

  private static void away(Stage stage, String who, String from, String to, String substitute) {
    var person = stage.person(who);
    stage
        .bean(Absenting.class)
        .record(
            person.id(),
            LocalDate.parse(from),
            LocalDate.parse(to),
            Optional.of(new PersonId(substitute)),
            "",
            person);
  }

  private static List<String> sent(Stage stage) {
    return stage.timeline().stream()
        .filter(event -> event.type().equals("MAIL"))
        .map(PreviewAgreesTest::line)
        .toList();
  }

  private static String line(PlannedMail mail) {
    var to = mail.listener().person().email();
    return line(mail.raisedAt(), mail.kind().name(), mail.rung(), to, mail.items());
  }

  private static String line(TimelineEvent mail) {
    var kind = mail.items().get(0).split(" ")[0];
    return line(mail.at(), kind, mail.rung(), mail.to().get(0), mail.items().size());
  }

  private static String line(Instant at, String kind, int rung, String to, int items) {
    return LocalDate.ofInstant(at, Stage.ZONE) + " " + kind + rung + " " + to + " " + items;
  }
}
