package vn.dondoc.web.cascades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import vn.dondoc.obligations.Chaser;
import vn.dondoc.obligations.Chasing;
import vn.dondoc.obligations.UndoingChase;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class TimelineDayTest {

  @OnBothDatabases
  void chasedTakenBackAndChasedAgainWithinAMinuteAreThreeDeeds(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-22T09:00");
      var who = stage.person("dp-so");
      var words = new Chaser("Nộp ngay", "");
      var both =
          Set.of(
              Stage.obligation("six-months", "phong-khtc"),
              Stage.obligation("six-months", "phong-nt"));
      stage.bean(Chasing.class).chase(both, words, who);
      var act = database.jdbc().sql("select distinct act from chaser").query(String.class).single();
      stage.theClockReaches("2024-05-22T09:00:20");
      stage.bean(UndoingChase.class).undo(act, who);
      stage.theClockReaches("2024-05-22T09:00:40");
      stage.bean(Chasing.class).chase(both, words, who);

      var days = TimelineDay.of(stage.timeline(), TimelineFilter.ALL, Stage.ZONE);
      assertThat(days.get(days.size() - 1).moments())
          .extracting(moment -> moment.type() + " " + moment.events().size())
          .filteredOn(line -> line.startsWith("CHASE"))
          .containsExactly("CHASED 2", "CHASE_UNDONE 2", "CHASED 2");
    }
  }
}
