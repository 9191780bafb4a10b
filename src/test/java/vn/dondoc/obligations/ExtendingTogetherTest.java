package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** Three units owe a report, due before 20/5/2024; it is 14/5. */
class ExtendingTogetherTest {
  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);
  private static final ObligationId ID = ObligationId.of(ROUND, Samples.UNIT);
  private static final ObligationId OTHER_ID = ObligationId.of(ROUND, Samples.OTHER_UNIT);

  private SmallWorld world;

  @OnBothDatabases
  void allMoveWithOneWakeAndWhoAskedIsAnswered(TestDatabase database) {
    try (var house = house(database)) {
      var unit = house.person("dm-phong-khtc");
      house.bean(Extending.class).ask(ID, LocalDate.parse("2024-05-24"), "Chờ số liệu", unit);

      assertThat(grantAll(house, List.of(ID, OTHER_ID), "2024-05-27")).isEqualTo(2);

      assertThat(lastDays(database))
          .containsExactly("phong-khtc 2024-05-27", "phong-nt 2024-05-27");
      verify(house.bean(RoundFlow.class)).wake(ROUND);
      assertThat(rows(database))
          .containsExactly("dm-phong-khtc GRANTED Bão lụt", "null GRANTED Bão lụt");
    }
  }

  @OnBothDatabases
  void whatIsHandedInLaterAlreadyOrHerOwnStays(TestDatabase database) {
    try (var house = house(database)) {
      house.bean(Submitting.class).submit(ID, Handover.nil(), house.person("dm-phong-khtc"));
      grantAll(house, List.of(OTHER_ID), "2024-05-30");

      assertThat(grantAll(house, List.of(ID, OTHER_ID), "2024-05-27")).isZero();

      world.assign("dp-so", SmallWorld.OTHER_UNIT, "focal-point");
      assertThat(grantAll(house, List.of(OTHER_ID), "2024-06-03")).isZero();
      assertThat(lastDays(database))
          .containsExactly("phong-khtc 2024-05-20", "phong-nt 2024-05-30");
    }
  }

  @OnBothDatabases
  void timeGivenUnaskedDoesNotCountAsAsked(TestDatabase database) {
    try (var house = house(database)) {
      grantAll(house, List.of(ID), "2024-05-22");
      grantAll(house, List.of(ID), "2024-05-23");
      house
          .bean(Extending.class)
          .ask(ID, LocalDate.parse("2024-05-27"), "Chờ", house.person("dm-phong-khtc"));

      assertThat(rows(database)).hasSize(3);
    }
  }

  @Test
  void strangersAndMistakesMoveNothing() {
    try (var database = Databases.h2();
        var house = house(database)) {
      var together = house.bean(ExtendingTogether.class);
      var day = LocalDate.parse("2024-05-27");
      var coordinator = house.person("dp-so");
      var stranger = house.person("dm-phong-xdnsvhgd");
      var ids = List.of(ID, OTHER_ID);

      assertThatThrownBy(() -> together.grantAll(ids, day, "Bão", stranger))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> together.grantAll(List.of(), day, "Bão", coordinator))
          .hasMessage("extension-nobody-named");
      assertThatThrownBy(() -> together.grantAll(ids, null, "Bão", coordinator))
          .hasMessage("extension-day-missing");
      assertThatThrownBy(
              () -> together.grantAll(ids, LocalDate.parse("2024-05-13"), "Bão", coordinator))
          .hasMessage("extension-day-past");
      assertThatThrownBy(
              () -> together.grantAll(ids, LocalDate.parse("2024-05-25"), "Bão", coordinator))
          .hasMessage("new-day-off");
      assertThatThrownBy(
              () -> together.grantAll(ids, LocalDate.parse("2026-05-27"), "Bão", coordinator))
          .hasMessage("extension-day-too-far");
      assertThatThrownBy(() -> together.grantAll(ids, day, " ", coordinator))
          .hasMessage("extension-reason-missing");
      assertThat(rows(database)).isEmpty();
    }
  }

  private static int grantAll(House house, List<ObligationId> ids, String day) {
    return house
        .bean(ExtendingTogether.class)
        .grantAll(ids, LocalDate.parse(day), "Bão lụt", house.person("dp-so"));
  }

  private static List<String> lastDays(TestDatabase database) {
    return database
        .jdbc()
        .sql("select unit_id || ' ' || deadline_day from obligation order by unit_id")
        .query(String.class)
        .list();
  }

  private static List<String> rows(TestDatabase database) {
    return database
        .jdbc()
        .sql("select asked_by, state, decision_reason from extension order by obligation_id, seq")
        .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        .list();
  }

  private House house(TestDatabase database) {
    world = SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    return House.on(database, "2024-05-14T09:00");
  }
}
