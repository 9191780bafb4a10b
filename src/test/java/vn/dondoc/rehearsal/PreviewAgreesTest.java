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
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** What the start page foretells is what happens, mail for mail. */
class PreviewAgreesTest {

  @Test
  void everyMailOfTheYearIsForetoldAndNoneBesides() {
    try (var stage = Stage.on(Databases.h2())) {
      var foretold =
          stage
              .bean(Previewing.class)
              .preview(
                  stage.draft(),
                  new StartAnswers(Optional.empty(), Optional.empty(), true),
                  stage.time().now())
              .mails();
      stage.startCascade();
      stage.theClockReaches("2025-01-31T18:00");

      assertThat(sent(stage))
          .hasSize(900)
          .containsExactlyInAnyOrderElementsOf(
              foretold.stream().map(PreviewAgreesTest::line).toList());
    }
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
