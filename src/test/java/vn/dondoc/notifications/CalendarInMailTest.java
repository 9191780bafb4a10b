package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.instructions.Amending;
import vn.dondoc.instructions.Amendment;
import vn.dondoc.instructions.Grounds;
import vn.dondoc.obligations.ExtendingTogether;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.rehearsal.PracticeMailServer;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.MailParts;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.UnitId;

/** From first mail to last, one entry in a person's calendar, read by another library. */
class CalendarInMailTest {
  private static final String FOCAL_POINT = "dm-phong-khtc@example.vn";
  private static final String UID = "svhtt-2024.2024-six-months.phong-khtc@localhost";

  @Test
  void anEntryKeepsItsUidRisesWithItsChangesAndIsCancelledWithTheWork() throws Exception {
    try (var database = Databases.h2();
        var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-04T09:00");
      stage
          .bean(ExtendingTogether.class)
          .grantAll(
              List.of(Stage.obligation("six-months", "phong-khtc")),
              LocalDate.of(2024, 6, 3),
              "Bão số 1",
              stage.person("dp-so"));
      stage.theClockReaches("2024-05-20T09:00");
      stage
          .bean(Amending.class)
          .amend(
              new InstructionId(Stage.CASCADE),
              new Amendment.Withdrawn(Optional.empty(), Optional.of(new UnitId("phong-khtc"))),
              new Grounds("Sáp nhập", Optional.empty(), Optional.empty()),
              stage.person("dp-so"));
      stage.theClockReaches("2024-05-20T10:00");

      var seen = calendars(stage);
      assertThat(seen)
          .extracting(ReadCalendar::method)
          .as("new work, reminder, more time, its reminder, withdrawal")
          .containsExactly("PUBLISH", "PUBLISH", "PUBLISH", "PUBLISH", "CANCEL");
      var entries = seen.stream().map(calendar -> calendar.only(UID)).toList();
      assertThat(entries).extracting(ReadCalendar.Entry::sequence).isSorted();
      assertThat(entries.get(0).sequence())
          .isEqualTo(entries.get(1).sequence())
          .isLessThan(entries.get(2).sequence());
      assertThat(entries.get(2).start()).isEqualTo("20240603");
      assertThat(entries.get(4).sequence()).isGreaterThan(entries.get(3).sequence());
      assertThat(entries.get(4).status()).isEqualTo("CANCELLED");
    }
  }

  private static List<ReadCalendar> calendars(Stage stage) throws Exception {
    var found = new ArrayList<ReadCalendar>();
    for (var mail : stage.bean(PracticeMailServer.class).received()) {
      if (isToFocalPoint(mail)) {
        assertThat(mail.isMimeType("multipart/mixed")).isTrue();
        for (var part : MailParts.attachments(mail)) {
          assertThat(part.isMimeType("text/calendar")).isTrue();
          assertThat(part.getFileName()).endsWith(".ics");
          var calendar = ReadCalendar.of(MailParts.read(part));
          assertThat(part.getContentType()).contains("method=" + calendar.method());
          found.add(calendar);
        }
        assertThat(mail.getSize()).as("small").isLessThan(40_000);
      }
    }
    return found;
  }

  private static boolean isToFocalPoint(MimeMessage mail) throws Exception {
    return ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equals(FOCAL_POINT);
  }
}
