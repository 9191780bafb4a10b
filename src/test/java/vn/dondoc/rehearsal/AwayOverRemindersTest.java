package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Absenting;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.Task;
import vn.dondoc.progress.Tasks;
import vn.dondoc.testing.MailParts;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.StandIns;

/**
 * The focal point of Phòng KHTC is away from 3 to 12/5/2024; Phòng TCPC's takes her place, and from
 * 9/5 on, being away herself, passes it on to Phòng QLVH's.
 */
class AwayOverRemindersTest {
  private static final String AWAY = "dm-phong-khtc";
  private static final String SUBSTITUTE = "dm-phong-tcpc";
  private static final String LAST = "dm-phong-qlvh";

  @OnBothDatabases
  void remindersAndTasksFollowTheSubstitutesAndComeBack(TestDatabase database) throws Exception {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-02T09:00");
      away(stage, AWAY, "2024-05-03", "2024-05-12", SUBSTITUTE);
      away(stage, SUBSTITUTE, "2024-05-09", "2024-05-12", LAST);

      stage.theClockReaches("2024-05-04T09:00");
      assertThat(remindedOn(stage, "2024-05-04")).contains(SUBSTITUTE).doesNotContain(AWAY);
      assertThat(digest(stage, SUBSTITUTE, "2024-05-04"))
          .contains("Phòng Kế hoạch - Tài chính", "Ông/bà nhận thay Dương Thị Hồng Nhung.")
          .contains("Ông/bà là đầu mối của đơn vị được giao việc.")
          .contains("Ông/bà được cử thay Dương Thị Hồng Nhung đang vắng mặt.");
      assertThat(owed(stage, SUBSTITUTE))
          .containsExactlyInAnyOrder("phong-tcpc", "phong-khtc thay Dương Thị Hồng Nhung");
      assertThat(owed(stage, AWAY)).containsExactly("phong-khtc");

      stage.theClockReaches("2024-05-10T09:00");
      assertThat(remindedOn(stage, "2024-05-10")).contains(LAST).doesNotContain(AWAY, SUBSTITUTE);
      assertThat(digest(stage, LAST, "2024-05-10"))
          .contains("thay Dương Thị Hồng Nhung, Đỗ Khánh Linh đang vắng mặt");
      assertThat(owed(stage, LAST)).hasSize(3);
      submit(stage, "phong-tcpc", acting(stage, LAST));

      stage.theClockReaches("2024-05-15T09:00");
      assertThat(remindedOn(stage, "2024-05-15")).contains(AWAY).doesNotContain(SUBSTITUTE);
      assertThat(owed(stage, LAST)).containsExactly("phong-qlvh");
      assertThatThrownBy(() -> submit(stage, "phong-khtc", acting(stage, SUBSTITUTE)))
          .isInstanceOf(NotFound.class);
      assertThat(sees(stage, SUBSTITUTE)).isFalse();
    }
  }

  @OnBothDatabases
  void theSubstituteReviewsInTheCollectorsPlaceAndMayComeBackEarly(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-02T09:00");
      away(stage, "dm-phong-xdnsvhgd", "2024-05-02", "2024-05-31", LAST);

      assertThat(sees(stage, LAST)).isTrue();
      assertThat(acting(stage, "dm-phong-xdnsvhgd").standsInFor()).isEmpty();

      var id = database.jdbc().sql("select id from absence").query(String.class).single();
      stage.bean(Absenting.class).cancel(id, stage.person("dm-phong-xdnsvhgd"));
      assertThat(sees(stage, LAST)).isFalse();
    }
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
            "đi công tác",
            person);
  }

  /** As the pages load her. */
  private static Person acting(Stage stage, String id) {
    var today = LocalDate.ofInstant(stage.time().now(), Stage.ZONE);
    return stage.bean(StandIns.class).acting(new PersonId(id), today).orElseThrow();
  }

  private static void submit(Stage stage, String unit, Person who) {
    var today = LocalDate.ofInstant(stage.time().now(), Stage.ZONE);
    var handover = Handover.inSystem("12/BC", today, "Đã thực hiện", List.of());
    var id = Stage.obligation("six-months", unit);
    stage.bean(Submitting.class).submit(id, handover.with(stage.figuresFor(id)), who);
    stage.time().settle();
  }

  private static boolean sees(Stage stage, String who) {
    var report = Stage.obligation("six-months", "phong-khtc").value();
    return stage.bean(Reports.class).byId(report, acting(stage, who)).isPresent();
  }

  private static List<String> owed(Stage stage, String who) {
    var tasks = stage.bean(Tasks.class).of(acting(stage, who));
    var owed = new ArrayList<Task>(tasks.soon());
    owed.addAll(tasks.rest());
    return owed.stream()
        .map(
            task ->
                task.id().substring(task.id().lastIndexOf('.') + 1)
                    + task.insteadOf().map(absent -> " thay " + absent).orElse(""))
        .toList();
  }

  private static List<String> remindedOn(Stage stage, String day) {
    return stage.timeline().stream()
        .filter(event -> event.type().equals("REMINDER"))
        .filter(event -> LocalDate.ofInstant(event.at(), Stage.ZONE).toString().equals(day))
        .flatMap(event -> event.to().stream())
        .map(address -> address.substring(0, address.indexOf('@')))
        .toList();
  }

  /** Its text. */
  private static String digest(Stage stage, String who, String day) throws Exception {
    for (var mail : stage.bean(PracticeMailServer.class).received()) {
      var to = ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
      var sent = LocalDate.ofInstant(mail.getSentDate().toInstant(), Stage.ZONE).toString();
      if (to.startsWith(who + "@") && sent.equals(day)) {
        return MailParts.text(mail);
      }
    }
    throw new AssertionError("no mail to " + who + " on " + day);
  }
}
