package vn.dondoc.upgrades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/**
 * A database that a past version has left on 14/5/2024 is migrated, and its cascade is lived on by
 * today's program: running instances keep the models they began with.
 */
class UpgradeTest {
  private static final String PERIOD = "six-months";

  @ParameterizedTest
  @CsvSource({
    "issue-2, h2",
    "issue-2, postgresql",
    "issue-3, h2",
    "issue-3, postgresql",
    "issue-4, h2",
    "issue-4, postgresql"
  })
  void theStoryOfAPastVersionGoesOnToItsEnd(String version, String vendor) throws Exception {
    try (var database = Databases.empty(vendor)) {
      StoredVersion.load(version, database);
      try (var stage = Stage.on(database)) {
        assertThat(count(stage, "act_re_procdef where key_ = 'obligation'")).isPositive();
        goOn(stage);
      }
    }
  }

  private static void goOn(Stage stage) {
    assertThat(stage.time().now()).isEqualTo(Stage.at("2024-05-14T09:00"));
    stage.accept(PERIOD, "phong-khtc");
    stage.submit(PERIOD, "phong-nt");
    stage.accept(PERIOD, "phong-nt");
    stage.submit(PERIOD, "bao-tang-hn");
    stage.theClockReaches("2024-05-21T09:00");
    assertThat(toldSince(stage, "phong-tcpc", "phong-khtc", "phong-nt", "bao-tang-hn")).isZero();
    assertThat(stage.told(PERIOD, "thanh-tra-so"))
        .contains("REMINDER 2024-05-15 08:00", "MISSED[1] 2024-05-20 08:00");
    for (var unit : owing(stage)) {
      stage.submit(PERIOD, unit);
    }
    for (var unit : waiting(stage)) {
      stage.accept(PERIOD, unit);
    }
    stage.theClockReaches("2024-05-22T09:00");
    assertThat(count(stage, "reporting_round where title like '%6 tháng%' and state <> 'CLOSED'"))
        .isZero();
    assertThat(count(stage, "act_ru_incident")).isZero();
    assertThat(count(stage, "outbox_mail where state = 'FAILED'")).isZero();
  }

  /** Misses told of those units. */
  private static long toldSince(Stage stage, String... units) {
    return List.of(units).stream()
        .flatMap(unit -> stage.told(PERIOD, unit).stream())
        .filter(line -> line.startsWith("MISSED"))
        .count();
  }

  private static List<String> owing(Stage stage) {
    return units(stage, "'OPEN', 'RETURNED'");
  }

  private static List<String> waiting(Stage stage) {
    return units(stage, "'SUBMITTED'");
  }

  private static List<String> units(Stage stage, String states) {
    return stage
        .bean(JdbcClient.class)
        .sql(
            "select unit_id from obligation where round_id like '%%.2024-six-months' and state in (%s)"
                .formatted(states))
        .query(String.class)
        .list();
  }

  private static long count(Stage stage, String what) {
    var query = stage.bean(JdbcClient.class).sql("select count(*) from " + what);
    return query.query(Long.class).single();
  }
}
