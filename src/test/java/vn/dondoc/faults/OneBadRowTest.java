package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** The whole program with one row that nobody can make sense of. */
class OneBadRowTest {
  private static final String UNIT = "phong-khtc";

  @Test
  void isSetAsideWhileAllOtherUnitsAreRemindedAndTheRoundGoesOn() {
    try (var stage = Stage.on(Databases.h2())) {
      stage.startCascade();
      stage.theClockReaches("2024-05-03T09:00");
      var rows = stage.bean(JdbcClient.class);
      rows.sql("update obligation set deadline_bound = 'AROUND' where unit_id = ?")
          .param(UNIT)
          .update();

      stage.theClockReaches("2024-05-10T09:00");

      assertThat(
              rows.sql("select unit_id from obligation where set_aside is not null")
                  .query(String.class)
                  .list())
          .isEqualTo(List.of(UNIT));
      for (var at : List.of("2024-05-04T08:00", "2024-05-10T08:00")) {
        assertThat(remindedAt(stage, at)).hasSize(20).doesNotHaveDuplicates().doesNotContain(UNIT);
      }
    }
  }

  private static List<String> remindedAt(Stage stage, String local) {
    return stage.timeline().stream()
        .filter(event -> event.type().equals("REMINDER") && event.at().equals(Stage.at(local)))
        .map(event -> event.unit().orElseThrow())
        .toList();
  }
}
