package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.instructions.Succeeding;
import vn.dondoc.progress.OwedWork;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.Task;
import vn.dondoc.progress.Tasks;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.MailParts;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.Succession;
import vn.dondoc.units.UnitId;

/** Who succeeds another unit sees which of two like reports is whose. */
class InheritedWorkStoryTest {
  private static final String FORMER = "Phòng Kế hoạch - Tài chính";

  @Test
  void whatIsInheritedNamesTheFormerUnitOnPagesAndInMails() throws Exception {
    try (var database = Databases.h2();
        var stage = Stage.on(database)) {
      stage.theClockReaches("2024-03-01T08:00");
      stage.startCascade();
      stage.theClockReaches("2024-05-14T09:00");
      stage.bean(Succeeding.class).record(merger(), stage.person("dp-so"));
      stage.theClockReaches("2024-05-21T09:00");

      var successor = stage.person("dm-phong-tcpc");
      assertThat(stage.bean(Tasks.class).of(successor).overdue())
          .extracting(Task::former)
          .containsExactlyInAnyOrder(Optional.empty(), Optional.of("Phòng KHTC"));
      assertThat(stage.bean(OwedWork.class).of(Stage.CASCADE, stage.person("dp-so")))
          .filteredOn(line -> line.unit().equals("Phòng Tổ chức - Pháp chế"))
          .extracting(OwedWork.Line::former)
          .containsExactlyInAnyOrder(Optional.empty(), Optional.of(FORMER));
      var inherited = Stage.obligation("six-months", "phong-khtc").value();
      assertThat(stage.bean(Reports.class).byId(inherited, successor).orElseThrow().former())
          .contains(FORMER);
      assertThat(texts(stage)).anyMatch(text -> text.contains("(thay " + FORMER + ")"));
    }
  }

  private static List<String> texts(Stage stage) throws Exception {
    var texts = new ArrayList<String>();
    for (var mail : stage.bean(PracticeMailServer.class).received()) {
      texts.add(MailParts.text(mail));
    }
    return texts;
  }

  private static Succession merger() {
    return new Succession(
        List.of(new UnitId("phong-khtc")),
        new UnitId("phong-tcpc"),
        LocalDate.of(2024, 5, 14),
        "Quyết định 12/QĐ-SVHTT");
  }
}
